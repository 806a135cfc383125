import { expect, test } from 'vitest';
import { filterLists } from '#views/search/filters';
import { searchAttributes } from '#views/search/records';
import { anEdition } from './an-edition.ts';

/** The successor of a commune has its name. */
const edition = anEdition('2026-01-01', ({ units }) => {
  units.find(({ id }) => id === 'kha-son.thai-nguyen')!.name = 'Tân Đức';
});

test('no filter offers the same choice twice', () => {
  for (const { name, options } of filterLists(edition)) {
    const labels = options.map(({ label }) => label.replace(/ \(\d+\)$/u, ''));
    expect(new Set(labels).size, name).toBe(labels.length);
  }
});

test('what is called alike is chosen together', () => {
  const units = ['kha-son.thai-nguyen', 'tan-duc.phu-binh.thai-nguyen'].map((id) => edition.routes.unit(id));
  const chosen = units.map((path) =>
    /don-vi:\S+/u.exec(String(searchAttributes(path, edition)['data-search-filters'])),
  );
  expect(chosen[0]![0]).toBe(chosen[1]![0]);
});
