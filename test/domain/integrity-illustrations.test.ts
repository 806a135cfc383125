import { describe, expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const cases: Case[] = [
  [
    'about a person',
    (b) => (b.exemplars[3]!.subject = 'person'),
    ['error illustration-person to-tiet-kiem-xom-quan.mdx:chu-the'],
  ],
  [
    'of a decision that names a person',
    (b) => (b.awards[0]!.isIllustration = true),
    ['error illustration-person quyet-dinh-45-2024.yaml:danh-sach.0.doi-tuong'],
  ],
];

describe('an illustration', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });
});
