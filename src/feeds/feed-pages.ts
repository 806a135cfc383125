import type { Tombstone } from '#feeds/contract/register';
import { type ArchivePart, archiveParts } from '#feeds/archive-parts';
import { endOf, type FeedItem, instant } from '#feeds/feed-items';
import type { Feed } from '#feeds/feed-list';
import { identityOf } from '#feeds/identity';
import { briefItem, itemBytes, MOST_BYTES, MOST_ITEMS } from '#feeds/item-size';
import type { Taken } from '#feeds/taken-back';
import type { Site } from '#domain/site';
import { firstDay } from '#vietnamese/partial-date';

/** One document of a feed: the one readers subscribe to, or a part of its history (RFC 5005). */
export interface FeedPage {
  feed: Feed;
  /** Name of a part of the history: `2024`, or of a busy year `2024-quy-2`. */
  part?: string;
  /** The part before it. */
  previous?: string;
  items: FeedItem[];
  /** Every withdrawal ever, in the document that readers ask for again and again. */
  tombstones: Tombstone[];
  /** Of the content, never of the build: an unchanged feed stays the same bytes. */
  updated: string;
}

/** `items` are sorted, the newest first. */
export function feedPages(feed: Feed, all: { items: readonly FeedItem[]; taken: readonly Taken[]; site: Site }) {
  const items = all.items.filter(feed.holds).map(portable);
  const tombstones = all.taken.filter(feed.held).map(({ tombstone }) => tombstone);
  const newest = withinSize(items.slice(0, MOST_ITEMS));
  const archives = archivesOf(feed, partsBefore(newest, items), all.site);
  const previous = archives.at(-1)?.part;
  const updated = lastInstant(newest, tombstones, all.site);
  const current: FeedPage = { feed, ...(previous && { previous }), items: newest, tombstones, updated };
  return [current, ...archives];
}

/** Always the newest fifty; what no longer fits is told in brief, and stands whole in the archives. */
function withinSize(items: readonly FeedItem[]): FeedItem[] {
  let bytes = 0;
  return items.map((item) => {
    bytes += itemBytes(item);
    return bytes <= MOST_BYTES ? item : briefItem(item);
  });
}

/** One item that no document can carry, or whose text may not leave, is told in brief everywhere. */
function portable(item: FeedItem): FeedItem {
  return item.isBrief || itemBytes(item) > MOST_BYTES ? briefItem(item) : item;
}

/**
 * Oldest first. The part still being filled is covered by the current document, and has no name yet: whoever has
 * read a named part never needs it again.
 */
function partsBefore(newest: readonly FeedItem[], items: readonly FeedItem[]): ArchivePart[] {
  const covered = new Set(newest);
  if (items.every((item) => covered.has(item))) return [];
  const parts = archiveParts(items);
  const isCovered = parts.at(-1)!.items.every((item) => covered.has(item));
  return isCovered ? parts.slice(0, -1) : parts;
}

function archivesOf(feed: Feed, parts: readonly ArchivePart[], site: Site): FeedPage[] {
  return parts.map(({ name, items }, index) => {
    const previous = parts[index - 1]?.name;
    const updated = lastInstant(items, [], site);
    return { feed, part: name, ...(previous && { previous }), items, tombstones: [], updated };
  });
}

function lastInstant(items: readonly FeedItem[], tombstones: readonly Tombstone[], site: Site): string {
  const instants = [...items.map(({ record }) => instant(record.updated)), ...tombstones.map(({ on }) => endOf(on))];
  return instants.toSorted().at(-1) ?? instant(firstDay(identityOf(site).date));
}
