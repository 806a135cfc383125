import type { ReadDocument, ReadItem, Tombstone } from '#aggregation/reading/document';
import type { Holding, KeptItem, KeptSource } from '#aggregation/keeping/kept';
import { addDays, type PlainDate } from '#vietnamese/plain-date';

export interface Counts {
  new: number;
  changed: number;
  withdrawn: number;
  /** Items of another source's, which nobody but that source may tell or change. */
  refused: number;
}

export interface Merged {
  kept: KeptSource;
  counts: Counts;
}

/** What merging asks of the rest. */
export interface MergeContext {
  /** An instant, ISO 8601 in UTC. */
  now: string;
  /** Whether the id is another source's. */
  isOthers: (id: string) => boolean;
  /** Whether it is ours, come back over others. */
  isOwn: (item: Pick<ReadItem, 'id' | 'url'>) => boolean;
  digestOf: (item: ReadItem) => string;
  /** Why what is new has to wait. */
  holding?: Holding | undefined;
}

/**
 * What is kept once the documents of one visit, newest first, are believed. Items that have left the feed stay; they
 * go by tombstone, or by a feed that says it is complete. Nothing older overwrites anything newer.
 */
export function merged(kept: KeptSource, documents: readonly ReadDocument[], context: MergeContext): Merged {
  const tombstones = allTombstones(kept, documents, context);
  const state: State = {
    ...context,
    takenBack: new Map(tombstones.map(({ id, when }) => [id, when])),
    items: new Map(kept.items.map((item) => [item.id, item])),
    renamed: renamedIn(kept, documents),
    counts: { new: 0, changed: 0, withdrawn: 0, refused: 0 },
  };
  for (const read of documents.flatMap(({ items }) => items)) takeItem(state, read);
  for (const id of leaving(state, kept, documents)) {
    state.items.delete(id);
    state.counts.withdrawn += 1;
  }
  const hosts = context.holding ? kept.hosts : hostsOf(kept, documents);
  return { kept: { ...kept, hosts, tombstones, items: [...state.items.values()] }, counts: state.counts };
}

interface State extends MergeContext {
  takenBack: Map<string, string>;
  items: Map<string, KeptItem>;
  /** New ids of items that are known by another. */
  renamed: Map<string, string>;
  counts: Counts;
}

function takeItem(state: State, read: ReadItem): void {
  const id = state.renamed.get(read.id) ?? read.id;
  const known = state.items.get(id);
  if (state.isOwn(read) || (!known && state.isOthers(read.id))) return void (state.counts.refused += 1);
  const item = withTrueTime(read, state.now);
  if (isTakenBack(state.takenBack.get(id), item)) return;
  const digest = state.digestOf(read);
  if (!known) {
    state.items.set(id, { ...keptOf(item, state), firstSeen: state.now, digest });
    state.counts.new += 1;
  } else if (known.digest !== digest && !isOlder(item, known) && mayChange(state)) {
    state.items.set(id, { ...keptOf(item, state), id, firstSeen: known.firstSeen, digest });
    state.counts.changed += 1;
  }
}

/** Where something speaks against a visit, what stood before stays; a review hears of every change. */
function mayChange({ holding }: State): boolean {
  return holding === undefined || holding === 'review';
}

/**
 * An id that changed while the address stayed is the same item, and keeps the id it came with: where one known item
 * has that address, and is told no more, and one item of now has it.
 */
function renamedIn(kept: KeptSource, documents: readonly ReadDocument[]): Map<string, string> {
  const told = documents.flatMap(({ items }) => items);
  const ids = new Set(told.map(({ id }) => id));
  const byUrl = Map.groupBy(kept.items, ({ url }) => url);
  return new Map(
    [...Map.groupBy(told, ({ url }) => url)].flatMap(([url, [read, ...others]]) => {
      const [known, ...more] = byUrl.get(url) ?? [];
      const isOne = known && others.length === 0 && more.length === 0 && !ids.has(known.id);
      return isOne && read ? [[read.id, known.id] as const] : [];
    }),
  );
}

function keptOf(item: ReadItem, { now, holding }: State): Omit<KeptItem, 'firstSeen' | 'digest'> {
  const kept = told(item);
  return { ...kept, changed: now, ...(holding && { held: holding }) };
}

/** What is kept of an item; its links and whole text were looked at. */
export function told(item: ReadItem): Told {
  const kept: Told & Partial<ReadItem> = { ...item };
  delete kept.hosts;
  delete kept.text;
  return kept;
}

type Told = Omit<ReadItem, 'hosts' | 'text'>;

/** A day of grace for clocks that run ahead; what is later says nothing, and would stand first for ever. */
function withTrueTime(read: ReadItem, now: string): ReadItem {
  const latest = addDays(now.slice(0, 10) as PlainDate, 1) + now.slice(10);
  const { published, updated, ...item } = read;
  return {
    ...item,
    ...(published && published <= latest && { published }),
    ...(updated && updated <= latest && { updated }),
  };
}

/** Only what was changed after it was taken back has come back. */
function isTakenBack(
  when: string | undefined,
  { updated, published }: Pick<KeptItem, 'updated' | 'published'>,
): boolean {
  return when !== undefined && (updated ?? published ?? '') <= when;
}

function isOlder(read: ReadItem, known: KeptItem): boolean {
  return read.updated !== undefined && known.updated !== undefined && read.updated < known.updated;
}

/**
 * Those of before and of now, of each id the latest, none later than now. What belongs to another source is not this
 * one's to take back.
 */
function allTombstones(kept: KeptSource, documents: readonly ReadDocument[], context: MergeContext): Tombstone[] {
  const latest = new Map<string, string>();
  const own = documents.flatMap((document) => document.tombstones).filter(({ id }) => !context.isOthers(id));
  for (const { id, when } of [...kept.tombstones, ...own]) {
    const at = when < context.now ? when : context.now;
    if (at > (latest.get(id) ?? '')) latest.set(id, at);
  }
  return [...latest].map(([id, when]) => ({ id, when })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function leaving({ items, takenBack }: State, kept: KeptSource, documents: readonly ReadDocument[]): string[] {
  const told = new Set(documents.flatMap((document) => document.items.map(({ id }) => id)));
  const isComplete = documents.some((document) => document.isComplete);
  const untold = isComplete ? kept.items.filter(({ id }) => !told.has(id)).map(({ id }) => id) : [];
  const gone = [...items.values()].filter((item) => isTakenBack(takenBack.get(item.id), item)).map(({ id }) => id);
  return [...new Set([...untold, ...gone])].filter((id) => items.has(id));
}

function hostsOf({ hosts }: KeptSource, documents: readonly ReadDocument[]): string[] {
  const read = documents.flatMap(({ items }) => items.flatMap((item) => item.hosts));
  return [...new Set([...hosts, ...read])].toSorted();
}
