import { expect, test } from 'vitest';
import { publicRecords } from '#desk/public-records';
import { aBulletinWith } from '../a-bulletin.ts';

const bulletin = aBulletinWith(({ exemplars }) => {
  exemplars[0]!.notes = ['Đã gọi hỏi lại'];
  exemplars[0]!.answers = [{ rule: 'private-phone', reason: 'Số của trạm y tế' }];
});
const told = JSON.stringify(publicRecords(bulletin));

test('a form on the web knows what is published', () => {
  expect(told).toContain(bulletin.exemplars[0]!.name);
});

test.each(['Trưởng xóm Ngoài', 'Đã gọi hỏi lại', 'Số của trạm y tế'])(
  'what stays in the office (%s) is not told',
  (words) => {
    expect(JSON.stringify(bulletin)).toContain(words);
    expect(told).not.toContain(words);
  },
);

test('of what was withdrawn not even the address is told', () => {
  expect(bulletin.withdrawals.map(({ slug }) => slug)).not.toEqual([]);
  for (const { slug } of bulletin.withdrawals) expect(told).not.toContain(slug);
});
