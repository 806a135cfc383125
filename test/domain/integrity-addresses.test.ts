import { expect, test } from 'vitest';
import { addressFindings } from '#domain/integrity-addresses';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const rulesWith = (formerSlugs: string[]) =>
  addressFindings(aBulletinWith(({ exemplars }) => (exemplars[0]!.formerSlugs = formerSlugs))).map(({ rule }) => rule);

test('a former address that nobody has is free', () => {
  expect(rulesWith(['ten-cu', 'ten-cu-hon'])).toEqual([]);
});

test.each([
  ['another story has it', [aBulletin.exemplars[1]!.slug]],
  ['it is its own address still', [aBulletin.exemplars[0]!.slug]],
  ['it is written twice', ['ten-cu', 'ten-cu']],
])('a former address is refused when %s', (_, formerSlugs) => {
  expect(rulesWith(formerSlugs)).toEqual(['address-taken']);
});
