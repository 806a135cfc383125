import { expect, test } from 'vitest';
import { keysOf } from '#domain/finding';
import { addressFindings } from '#domain/integrity/addresses';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const rulesWith = (formerSlugs: string[]) =>
  addressFindings(aBulletinWith(({ exemplars }) => (exemplars[0]!.formerSlugs = formerSlugs))).map(({ rule }) => rule);

test('a former address that nobody has is free', () => {
  expect(rulesWith(['ten-cu', 'ten-cu-hon'])).toEqual([]);
});

test('an address whose record was withdrawn stays taken, also one it had before', () => {
  const bulletin = aBulletinWith(({ campaigns, withdrawals }) => {
    campaigns[0]!.formerSlugs = ['ten-moi', 'ten-cu'];
    withdrawals.push({ ...withdrawals[0]!, kind: 'campaign', slug: 'ten-moi', formerSlugs: ['ten-cu'] });
  });
  expect(addressFindings(bulletin).map(keysOf)).toEqual([
    ['dia-chi-cu', 0],
    ['dia-chi-cu', 1],
  ]);
});

test('an address of another kind is free', () => {
  const bulletin = aBulletinWith(({ campaigns, withdrawals }) => {
    campaigns[0]!.formerSlugs = [withdrawals[0]!.slug];
  });
  expect(addressFindings(bulletin)).toEqual([]);
});

test.each([
  ['another story has it', [aBulletin.exemplars[1]!.slug]],
  ['it is its own address still', [aBulletin.exemplars[0]!.slug]],
  ['it is written twice', ['ten-cu', 'ten-cu']],
])('a former address is refused when %s', (_, formerSlugs) => {
  expect(rulesWith(formerSlugs)).toEqual(['address-taken']);
});
