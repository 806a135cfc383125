import { expect, test } from 'vitest';
import { integrityFindings } from '#domain/integrity/findings';
import { aBulletin } from '../a-bulletin.ts';

test('a bulletin whose records keep their promises has no findings', () => {
  expect(integrityFindings(aBulletin)).toEqual([]);
});
