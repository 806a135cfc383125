import { expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const row = { since: '2024', source: 'Biên bản họp xóm' } as const;
const consent = { on: '2024-01-01', scopes: ['site'], confirmedBy: 'Trưởng xóm' } as const;
const pupil = { name: 'Nguyễn Văn Bé', subject: 'person', occupation: 'học sinh', form: 'Giấy khen' } as const;

const cases: Case[] = [
  [
    'an adopter who was never asked',
    (b) => b.exemplars[1]!.adoptions.push({ ...row, adopter: 'Hộ bà Lê Thị Mận' }),
    ['warning consent-unasked to-tu-quan-duong-hoa.mdx:nhan-rong.3.noi'],
  ],
  [
    'an adopter who was',
    (b) =>
      b.exemplars[1]!.adoptions.push({
        ...row,
        adopter: 'Hộ bà Lê Thị Mận',
        consent: { ...consent, scopes: ['site'] },
      }),
    [],
  ],
  ['an adopter with a story', (b) => b.exemplars[1]!.adoptions.push({ ...row, adopter: 'Bà Nguyễn Thị Hoa' }), []],
  [
    'a child whose guardian was never asked',
    (b) => b.awards[0]!.recipients.push(pupil),
    ['warning consent-unasked quyet-dinh-45-2024.yaml:danh-sach.3.ten'],
  ],
  [
    'a child whose guardian agreed',
    (b) =>
      b.awards[0]!.recipients.push({
        ...pupil,
        consent: { ...consent, scopes: ['site'], guardian: { relation: 'mẹ', on: '2024-01-01' } },
      }),
    [],
  ],
];

test.each(cases)('%s', (_, change, found) => {
  expect(findingsAfter(change).map(summary)).toEqual(found);
});
