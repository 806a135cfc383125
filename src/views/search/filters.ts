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
import { filterNames } from '#views/search/filter-names';
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
  return {
    loai: searchKinds.map((kind) => [kind, searchKindLabel[kind]]),
    ...filterNames(edition),
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
