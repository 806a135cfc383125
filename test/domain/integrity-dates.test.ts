import { describe, expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const cases: Case[] = [
  [
    'updated before published',
    (b) => (b.campaigns[2]!.updatedOn = '2024-02-19'),
    ['error updated-before-published tan-duc-sang-xanh-sach-dep.mdx:cap-nhat'],
  ],
  [
    'corrected before published',
    (b) => (b.exemplars[0]!.corrections[0]!.on = '2024-10-14'),
    ['error correction-before-published ba-nguyen-thi-hoa.mdx:dinh-chinh.0.ngay'],
  ],
  [
    'learnt before the teacher had begun',
    (b) => (b.exemplars[1]!.adoptions[1]!.since = '2024-06-30'),
    ['warning adoption-before-source to-tu-quan-duong-hoa.mdx:nhan-rong.1.tu'],
  ],
];

describe('days out of order', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });
});
