import { expect, test } from 'vitest';
import { sloganForm, sloganFrom } from '#forms/slogan';
import { aBulletin } from '../a-bulletin.ts';
import { valueOf } from './typed.ts';

test('a slogan as typed is the slogan of the bulletin', () => {
  const expected = aBulletin.slogans[1]!;
  const typed = `
noi-dung: Rõ việc, quyết liệt, linh hoạt, về đích
loai: phương châm
don-vi: phu-binh.thai-nguyen
van-ban: 27-kh-ubnd-phu-binh
thoi-gian: {tu: 2024}`;
  expect(sloganFrom(valueOf(sloganForm, typed), expected.slug, expected.origin)).toEqual(expected);
});
