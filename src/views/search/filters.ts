import type { Edition } from '#routes/edition';
import { statusLabel } from '#strings/labels';
import {
  type SearchFilter,
  searchFilterLabel,
  searchFilters,
  searchKindLabel,
  searchKinds,
  statusInAddress,
} from '#strings/search';
import { capitalised, shortUnitName } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { searchRecords } from '#views/search/records';

/** One list of values to choose from, each with the number of pages that have it, illustrations not counted. */
export interface FilterList {
  name: SearchFilter;
  label: string;
  options: { value: string; label: string }[];
}

export function filterLists(edition: Edition): FilterList[] {
  const labels = valueLabels(edition);
  return searchFilters.map((name) => {
    const counts = countsOf(name, edition);
    const options = labels[name]
      .filter(([value]) => counts.has(value))
      .map(([value, label]) => ({ value, label: withCount(label, counts.get(value)!) }));
    return { name, label: searchFilterLabel[name], options };
  });
}

function withCount(label: string, count: number): string {
  return count === 0 ? label : `${label} (${count})`;
}

function countsOf(name: SearchFilter, edition: Edition): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { filters, isIllustration } of searchRecords(edition).values())
    for (const value of new Set<string>(filters[name]))
      counts.set(value, (counts.get(value) ?? 0) + (isIllustration ? 0 : 1));
  return counts;
}

function valueLabels(edition: Edition): Record<SearchFilter, (readonly [string, string])[]> {
  const { site, units, campaigns } = edition.bulletin;
  const named = (pairs: (readonly [string, string])[]) => pairs.toSorted(([, a], [, b]) => byVietnamese(a, b));
  return {
    loai: searchKinds.map((kind) => [kind, searchKindLabel[kind]]),
    'linh-vuc': site.fields.map(({ id, name }) => [id, name]),
    'don-vi': named(units.map((unit) => [unit.id, capitalised(shortUnitName(unit))])),
    'phong-trao': named(campaigns.map(({ slug, name }) => [slug, capitalised(name)])),
    nam: [...countsOf('nam', edition).keys()]
      .toSorted()
      .toReversed()
      .map((year) => [year, year]),
    'trang-thai': (['running', 'upcoming', 'undated', 'ended'] as const).map((status) => [
      statusInAddress[status],
      statusLabel[status],
    ]),
  };
}
