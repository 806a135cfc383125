import { expect, test } from 'vitest';
import { published } from '#views/published';
import { anEdition } from './an-edition.ts';

/** As many stories as asked, of one unit. */
function shown(count: number) {
  const edition = anEdition();
  const { exemplars } = edition.bulletin;
  const many = Array.from({ length: count }, () => exemplars[0]!);
  return published({ campaigns: [], slogans: [], awards: [], exemplars: many }, edition);
}

test('12 are shown whole, 200 more by name, and only what is cut beyond them is looked for by year', () => {
  expect([shown(12).exemplars.lines.length, shown(12).exemplars.rest.length]).toEqual([12, 0]);
  expect(shown(13).exemplars.rest).toHaveLength(1);
  expect([shown(212).exemplars.rest.length, shown(212).older]).toEqual([200, []]);
  expect(shown(213).exemplars.rest).toHaveLength(200);
  expect(shown(213).older.length).toBeGreaterThan(0);
});
