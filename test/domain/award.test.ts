import { expect, test } from 'vitest';
import { awardShares } from '#domain/award/award';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

test('the shares of the favoured groups are counted among all who still hold an award', () => {
  expect(awardShares(aBulletin.awards)).toEqual({ all: 3, directWorkers: 1, households: 1, smallCollectives: 1 });
});

test('annulled awards and decisions do not count, and zero is reported', () => {
  const annulled = { on: '2025-01-10', document: '3/QĐ-UBND' } as const;
  const one = aBulletinWith((b) => (b.awards[0]!.recipients[0]!.annulled = annulled));
  const all = aBulletinWith((b) => (b.awards[0]!.annulled = annulled));
  expect(awardShares(one.awards)).toMatchObject({ all: 2, directWorkers: 0 });
  expect(awardShares(all.awards)).toEqual({ all: 0, directWorkers: 0, households: 0, smallCollectives: 0 });
});
