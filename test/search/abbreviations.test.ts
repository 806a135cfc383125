import { expect, test } from 'vitest';
import { abbreviations } from '#search/abbreviations';

test.each([
  ['ntm', 'nông thôn mới'],
  ['tdkt', 'thi đua, khen thưởng'],
  ['khcn', 'khoa học và công nghệ'],
  ['dsvh', 'đời sống văn hóa'],
  ['atgt', 'an toàn giao thông'],
  ['ubnd', 'Ủy ban nhân dân'],
  ['ccb', 'cựu chiến binh'],
  ['llvt', 'lực lượng vũ trang'],
  ['tw', 'Trung ương'],
])('%s stands for “%s”', (short, long) => expect(abbreviations.get(short)).toContain(long));

test('no short form is a single letter', () =>
  expect([...abbreviations.keys()].filter((short) => short.length < 2)).toEqual([]));
