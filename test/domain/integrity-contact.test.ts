import { expect, test } from 'vitest';
import { endedContactFindings } from '#domain/integrity/contact';
import { aBulletinWith } from '../a-bulletin.ts';
import { summary } from './integrity.ts';

const found = (today: '2025-06-30' | '2025-07-01', change = {}) =>
  endedContactFindings(
    aBulletinWith(({ units }) =>
      Object.assign(
        units.find(({ id }) => id === 'kha-son.thai-nguyen')!,
        change,
      ),
    ),
    today,
  ).map(summary);

test('a unit that has ended leads to one that can be reached, or the officer is told', () => {
  expect(found('2025-06-30')).toEqual([]);
  expect(found('2025-07-01')).toEqual(['warning contact-ended don-vi.yaml:4.lien-he']);
  const alone = aBulletinWith(({ site, units }) =>
    Object.assign(
      units.find(({ id }) => id === site.unit)!,
      { validity: { to: '2025-06-30' }, successors: [] },
    ),
  );
  expect(endedContactFindings(alone, '2025-07-01')).toEqual([]);
  expect(found('2025-07-01', { contact: { phone: '0208 3 000 000' } })).toEqual([]);
});
