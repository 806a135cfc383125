import { z } from 'zod';
import type { KeptItem, KeptSource } from '#aggregation/keeping/kept';
import type { Source } from '#domain/source';
import type { PlainDate } from '#vietnamese/plain-date';

/** What a person decided about items that wait; kept apart from what is fetched, so that no visit undoes it. */
export const decisions = z.object({
  approved: z.array(z.object({ source: z.string(), id: z.string(), digest: z.string() })),
  refused: z.array(z.object({ source: z.string(), id: z.string() })),
});
export type Decisions = z.infer<typeof decisions>;

export const NO_DECISIONS: Decisions = { approved: [], refused: [] };

/** An item that readers may see, and whose it is. */
export interface ShownItem extends KeptItem {
  source: Source;
}

export interface Gathered {
  source: Source;
  kept: KeptSource;
}

/**
 * What readers may see on a day, the newest first: nothing held, blocked or refused, no illustration, nobody whose
 * consent has run out, and each story once, told by the source it comes from.
 */
export function shownItems(
  gathered: readonly Gathered[],
  { approved, refused }: Decisions,
  today: PlainDate,
): ShownItem[] {
  const approvedKeys = new Set(approved.map((key) => keyOf(key.source, key.id, key.digest)));
  const refusedKeys = new Set(refused.map((key) => keyOf(key.source, key.id)));
  const items = gathered.flatMap(({ source, kept }) =>
    kept.items
      .filter((item) => !item.held || approvedKeys.has(keyOf(source.id, item.id, item.digest)))
      .filter((item) => !refusedKeys.has(keyOf(source.id, item.id)) && isWanted(source, item) && isAllowed(item, today))
      .map((item) => ({ ...item, source })),
  );
  return eachOnce(items).toSorted(byDate);
}

/** Items that wait for a person, of one source. */
export function heldItems({ source, kept }: Gathered, { approved, refused }: Decisions): KeptItem[] {
  const decided = new Set([
    ...approved.map((key) => keyOf(key.source, key.id, key.digest)),
    ...refused.map((key) => keyOf(key.source, key.id)),
  ]);
  const isOpen = ({ id, digest }: KeptItem) =>
    !decided.has(keyOf(source.id, id, digest)) && !decided.has(keyOf(source.id, id));
  return kept.items.filter((item) => item.held && isOpen(item));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function isWanted({ blocked, kinds, fields }: Source, { id, url, record }: KeptItem): boolean {
  if (blocked.includes(id) || blocked.includes(url)) return false;
  if (!record) return true;
  const told = 'fields' in record ? record.fields.map((field) => field.id.replace(/^.*\//u, '')) : [];
  const isOfKind = kinds.length === 0 || kinds.includes(record.kind);
  return isOfKind && (fields.length === 0 || told.some((field) => fields.includes(field)));
}

function isAllowed({ record }: KeptItem, today: PlainDate): boolean {
  if (!record) return true;
  if ('isIllustration' in record && record.isIllustration) return false;
  const until = record.kind === 'exemplar' ? record.consent?.expiresOn : undefined;
  return until === undefined || until >= today;
}

/** Of one id the item of its own source; of one address (whatever was added for counting) that of the site it is on. */
function eachOnce(items: readonly ShownItem[]): ShownItem[] {
  const byId = [
    ...Map.groupBy(items, ({ id, origin, source }) => (isGlobal(id) || origin ? id : keyOf(source.id, id))).values(),
  ];
  const once = byId.map((same) => best(same));
  return [...Map.groupBy(once, ({ url }) => plainAddress(url)).values()].flatMap((same) =>
    new Set(same.map(({ source }) => source.id)).size > 1 ? [best(same)] : same,
  );
}

/** Only such ids mean the same everywhere; `news_17` is somebody's on every site of one make. */
export function isGlobal(id: string): boolean {
  return /^(?:tag:|urn:|https?:)/iu.test(id);
}

function best(same: readonly ShownItem[]): ShownItem {
  const isHome = ({ url, source }: ShownItem) => new URL(url).hostname === new URL(source.address).hostname;
  return same.find((item) => !item.origin && isHome(item)) ?? same.find((item) => !item.origin) ?? same[0]!;
}

function plainAddress(url: string): string {
  const address = new URL(url);
  for (const name of [...address.searchParams.keys()])
    if (/^(?:utm_|fbclid$|gclid$)/u.test(name)) address.searchParams.delete(name);
  address.hash = '';
  return address.href.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}

/** A date of its own, else the day it was first seen; never a clock's slip into the future. */
export function dateOf({ published, updated, firstSeen }: KeptItem): string {
  return published ?? updated ?? firstSeen;
}

function byDate(a: ShownItem, b: ShownItem): number {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one !== other) return one < other ? 1 : -1;
  return keyOf(a.source.id, a.id) < keyOf(b.source.id, b.id) ? -1 : 1;
}
