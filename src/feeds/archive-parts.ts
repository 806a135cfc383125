import type { FeedItem } from '#feeds/feed-items';
import { opaque } from '#feeds/identity';
import { itemBytes, MOST_BYTES, MOST_ITEMS } from '#feeds/item-size';
import type { PlainDate } from '#vietnamese/plain-date';
import { quarterOf } from '#vietnamese/quarter';

/** One archive document to be: its name, and what belongs in it, the newest first. */
export interface ArchivePart {
  name: string;
  items: FeedItem[];
}

/**
 * Oldest first. An item's own date and id say where it may stand, never what stands beside it: an item that grows or
 * leaves moves no other, and a part that grew too large is split where it is.
 */
export function archiveParts(items: readonly FeedItem[], depth = 0): ArchivePart[] {
  const named = Map.groupBy(items, (item) => placesOf(item)[depth]!);
  return [...named]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, part]) =>
      isSmall(part) || depth === DEEPEST ? [{ name, items: part }] : archiveParts(part, depth + 1),
    );
}

const DEEPEST = 6;

/** The year, the quarter, the month, ten days, the day, a share of the day. */
function placesOf({ record: { updated, id } }: FeedItem): string[] {
  const { year, number } = quarterOf(updated as PlainDate);
  // The last digits: those of ids that end alike are spread best.
  const share = opaque(id);
  const ofDay = [share.slice(-1), share.slice(-2)].map((some) => `${updated}-${some}`);
  return [`${year}`, `${year}-quy-${number}`, updated.slice(0, 7), updated.slice(0, 9), updated, ...ofDay];
}

function isSmall(items: readonly FeedItem[]): boolean {
  const bytes = items.reduce((sum, item) => sum + itemBytes(item), 0);
  return items.length === 1 || (items.length <= MOST_ITEMS && bytes <= MOST_BYTES);
}
