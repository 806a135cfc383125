import { expect, test } from 'vitest';
import { unitForm, unitFrom } from '#forms/unit';
import { aBulletin } from '../a-bulletin.ts';
import { valueOf } from './typed.ts';

test('a unit as typed is the unit of the bulletin', () => {
  const expected = aBulletin.units[3]!;
  const typed = `
id: tan-duc.phu-binh.thai-nguyen
ten: Tân Đức
loai: xã
thuoc: [{don-vi: phu-binh.thai-nguyen, den: 30/06/2025}]
hieu-luc: {den: 30/06/2025}
ke-thua: [{don-vi: kha-son.thai-nguyen, ngay: 01/07/2025, phan: toàn bộ, van-ban: 1683-nq-ubtvqh15}]
ma: [{he: GSO, ma: "05947", den: 30/06/2025}]`;
  expect(unitFrom(valueOf(unitForm, typed), expected.origin)).toEqual(expected);
});
