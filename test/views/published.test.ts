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

test('24 are shown whole, 200 more by name, and only what is cut beyond them is looked for by year', () => {
  expect([shown(24).exemplars.lines.length, shown(24).exemplars.rest.length]).toEqual([24, 0]);
  expect(shown(25).exemplars.rest).toHaveLength(1);
  expect([shown(224).exemplars.rest.length, shown(224).older]).toEqual([200, []]);
  expect(shown(225).exemplars.rest).toHaveLength(200);
  expect(shown(225).older.length).toBeGreaterThan(0);
});
