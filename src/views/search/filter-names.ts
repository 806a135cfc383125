import type { Edition } from '#routes/edition';
import type { SearchFilter } from '#strings/search';
import { capitalised, shortUnitName } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import type { SearchRecord } from '#views/search/record';

type Named = 'linh-vuc' | 'don-vi' | 'phong-trao';

/** What the values of a filter are called that name a record, in the order of its list. */
export function filterNames({ bulletin }: Edition): Record<Named, (readonly [value: string, name: string])[]> {
  const { site, units, campaigns } = bulletin;
  const sorted = (pairs: (readonly [string, string])[]) => pairs.toSorted(([, a], [, b]) => byVietnamese(a, b));
  return {
    'linh-vuc': site.fields.map(({ id, name }) => [id, name]),
    'don-vi': sorted(units.map((unit) => [unit.id, capitalised(shortUnitName(unit))])),
    'phong-trao': sorted(campaigns.map(({ slug, name }) => [slug, capitalised(name)])),
  };
}

/** Values that are called alike are one choice: of two communes of one name, the pages of both. */
export function withOneChoiceEach(records: readonly SearchRecord[], edition: Edition): SearchRecord[] {
  const names = filterNames(edition);
  const choices = Object.fromEntries(Object.entries(names).map(([filter, pairs]) => [filter, firstOfEachName(pairs)]));
  return records.map((record) => ({ ...record, filters: chosen(record.filters, choices) }));
}

function firstOfEachName(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const [value, name] of pairs) if (!first.has(name)) first.set(name, value);
  return new Map(pairs.map(([value, name]) => [value, first.get(name)!]));
}

function chosen(filters: SearchRecord['filters'], choices: Partial<Record<string, Map<string, string>>>) {
  const one = (filter: string, values: readonly string[]) => [
    ...new Set(values.map((value) => choices[filter]?.get(value) ?? value)),
  ];
  const entries = Object.entries(filters) as [SearchFilter, readonly string[]][];
  return {
    ...filters,
    ...Object.fromEntries(entries.map(([filter, values]) => [filter, one(filter, values)])),
  };
}
