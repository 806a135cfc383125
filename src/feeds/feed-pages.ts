import type { Tombstone } from '#feeds/contract-register';
import { endOf, type FeedItem, instant } from '#feeds/feed-items';
import type { Feed } from '#feeds/feed-list';
import { identityOf } from '#feeds/identity';
import type { Taken } from '#feeds/shared-bulletin';
import type { Site } from '#domain/site';
import { firstDay } from '#vietnamese/partial-date';

/** One document of a feed: the one readers subscribe to, or a part of its history (RFC 5005). */
export interface FeedPage {
  feed: Feed;
  /** Name of a part of the history: `2024`, `2024-2`. */
  part?: string;
  /** The part before it. */
  previous?: string;
  items: FeedItem[];
  /** Every withdrawal ever, in the document that readers ask for again and again. */
  tombstones: Tombstone[];
  /** Of the content, never of the build: an unchanged feed stays the same bytes. */
  updated: string;
}

const MOST_ITEMS = 50;
/** Characters of HTML; with its record and in UTF-8 a document stays well below 2 MB. */
const MOST_TEXT = 250_000;

/** `items` are sorted, the newest first. */
export function feedPages(feed: Feed, all: { items: readonly FeedItem[]; taken: readonly Taken[]; site: Site }) {
  const items = all.items.filter(feed.holds);
  const tombstones = all.taken.filter(feed.held).map(({ tombstone }) => tombstone);
  const newest = parts(items)[0] ?? [];
  const archives = newest.length === items.length ? [] : archivesOf(feed, items, all.site);
  const previous = archives.at(-1)?.part;
  const updated = lastInstant(newest, tombstones, all.site);
  const current: FeedPage = { feed, ...(previous && { previous }), items: newest, tombstones, updated };
  return [current, ...archives];
}

/** Oldest first. The part still being filled is covered by the current document, and has no name yet. */
function archivesOf(feed: Feed, items: readonly FeedItem[], site: Site): FeedPage[] {
  const byYear = Map.groupBy(items.toReversed(), ({ record }) => record.updated.slice(0, 4));
  const named = [...byYear].flatMap(([year, ofYear]) =>
    parts(ofYear).map((part, index) => ({ name: index === 0 ? year : `${year}-${index + 1}`, part })),
  );
  const closed = named.filter(({ part }, index) => index < named.length - 1 || part.length === MOST_ITEMS);
  return closed.map(({ name, part }, index) => {
    const previous = closed[index - 1]?.name;
    const newestFirst = part.toReversed();
    const updated = lastInstant(newestFirst, [], site);
    return { feed, part: name, ...(previous && { previous }), items: newestFirst, tombstones: [], updated };
  });
}

/** Runs of items that one document can carry. */
function parts(items: readonly FeedItem[]): FeedItem[][] {
  const found: FeedItem[][] = [];
  let size = Infinity;
  for (const item of items) {
    const isFull = size + item.html.length > MOST_TEXT || found.at(-1)!.length === MOST_ITEMS;
    if (isFull) found.push([]);
    size = (isFull ? 0 : size) + item.html.length;
    found.at(-1)!.push(item);
  }
  return found;
}

function lastInstant(items: readonly FeedItem[], tombstones: readonly Tombstone[], site: Site): string {
  const instants = [...items.map(({ record }) => instant(record.updated)), ...tombstones.map(({ on }) => endOf(on))];
  return instants.toSorted().at(-1) ?? instant(firstDay(identityOf(site).date));
}
