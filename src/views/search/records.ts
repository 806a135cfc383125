import type { Edition } from '#routes/edition';
import { firstDay, writtenPartialDate } from '#vietnamese/partial-date';
import { type SearchRecord, storyRecords } from '#views/search/record';
import { withOneChoiceEach } from '#views/search/filter-names';
import { registerRecords } from '#views/search/registers';

const kept = new WeakMap<Edition, Map<string, SearchRecord>>();

/** Every page that can be found, by its address. Withdrawn stories are none of them. */
export function searchRecords(edition: Edition): ReadonlyMap<string, SearchRecord> {
  const known = kept.get(edition);
  if (known) return known;
  const all = withOneChoiceEach([...storyRecords(edition), ...registerRecords(edition)], edition);
  const records = new Map(all.map((record) => [record.path, record]));
  kept.set(edition, records);
  return records;
}

/** What the layout writes on `<main>` for the index; nothing on pages that are not found. */
export function searchAttributes(path: string, edition: Edition): Record<string, string | true | undefined> {
  const record = searchRecords(edition).get(path);
  if (!record) return {};
  const { filters, date, otherNames = [], how } = record;
  const pairs = Object.entries(filters).flatMap(([filter, values]) => values.map((value) => `${filter}:${value}`));
  return {
    'data-pagefind-body': true,
    'data-search-filters': pairs.join(' '),
    'data-pagefind-meta': date && `ngay:${writtenPartialDate(date)}`,
    'data-pagefind-sort': date && `ngay:${firstDay(date)}`,
    'data-search': how,
    'data-search-names': otherNames.length > 0 ? otherNames.join(', ') : undefined,
  };
}
