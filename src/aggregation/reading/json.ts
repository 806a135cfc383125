import { z } from 'zod';
import type { ItemOrigin, ReadDocument, Tombstone } from '#aggregation/reading/document';
import { instantOf } from '#aggregation/reading/day-time';
import { addressIn, type RawItem, readItems } from '#aggregation/reading/item';
import { Unreadable } from '#aggregation/reading/unreadable';
import { type FeedRecord, feedRecord } from '#feeds/contract/contract';
import { grown } from '#feeds/contract/grown';
import { escaped } from '#feeds/xml';

const text = z.string().optional().catch(undefined);

/** What is read of JSON Feed 1 and 1.1; whatever else stands there is left alone. */
const feedShape = z.looseObject({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  feed_url: text,
  next_url: text,
  items: z.array(z.unknown()),
  _bulletin: z
    .looseObject({
      id: text,
      about: text,
      withdrawals: z.array(z.unknown()).catch([]),
    })
    .optional()
    .catch(undefined),
});

const itemShape = z.looseObject({
  id: z.union([z.string(), z.number().transform(String)]),
  ...{ url: text, external_url: text, title: text, summary: text, content_html: text, content_text: text },
  ...{ date_published: text, date_modified: text },
  _bulletin: z.looseObject({ record: z.unknown(), origin: z.unknown() }).optional().catch(undefined),
});

const withdrawalShape = z.looseObject({ id: z.string().min(1), on: z.string() });
const originShape = z.looseObject({ id: z.string().min(1), url: text, title: text });

/** JSON Feed; and our own, told by `_bulletin`: records are read by our contract, withdrawals are tombstones. */
export function readJson(source: string, address: string): ReadDocument {
  const feed = feedShape.safeParse(jsonIn(source)).data;
  if (!feed) throw new Unreadable('not-a-feed', 'là JSON nhưng không phải JSON Feed');
  const { _bulletin: ours, next_url: next } = feed;
  const parsed = feed.items.map((item) => itemShape.safeParse(item).data);
  const [older, about] = [addressIn(next, address), addressIn(ours?.about, address)];
  const read = readItems(
    parsed.map((item) => (item ? rawItem(item) : EMPTY)),
    address,
  );
  return {
    ...{ format: 'json', ...(ours?.id && { id: ours.id }), ...(older && { older }), ...(about && { about }) },
    ...read,
    tombstones: tombstonesOf(ours?.withdrawals ?? []),
    isComplete: false,
    isBulletin: ours !== undefined,
  };
}

interface Withdrawals {
  tombstones: Tombstone[];
  hasMore: boolean;
}

/** `da-rut.json` of a site of ours: records that were taken back, as pages of one list. */
export function readWithdrawals(source: string): Withdrawals {
  const list = z.looseObject({ records: z.array(z.unknown()), next: text }).safeParse(jsonIn(source)).data;
  if (!list) throw new Unreadable('not-a-feed', 'không phải danh sách tin đã rút');
  return { tombstones: tombstonesOf(list.records), hasMore: list.next !== undefined };
}

const EMPTY: RawItem = { titleHtml: '', summaryHtml: '', contentHtml: '' };

/** Of a day the last moment: what was changed earlier on the day it was taken back is taken back too. */
function tombstonesOf(withdrawals: readonly unknown[]): Tombstone[] {
  return withdrawals.flatMap((withdrawal) => {
    const read = withdrawalShape.safeParse(withdrawal).data;
    const when = read && instantOf(/^\d{4}-\d{2}-\d{2}$/u.test(read.on) ? `${read.on}T23:59:59+07:00` : read.on);
    return when ? [{ id: read.id, when }] : [];
  });
}

function rawItem(item: z.infer<typeof itemShape>): RawItem {
  return {
    id: item.id,
    url: item.url ?? item.external_url,
    titleHtml: escaped(item.title ?? ''),
    summaryHtml: escaped(item.summary ?? ''),
    contentHtml: item.content_html ?? escaped(item.content_text ?? ''),
    published: item.date_published,
    updated: item.date_modified,
    origin: originOf(item._bulletin?.origin),
    record: recordOf(item._bulletin?.record),
  };
}

/** By the contract; keys that a later version added are left out, a record that breaks it is none. */
function recordOf(written: unknown): FeedRecord | undefined {
  return grown(feedRecord, written);
}

function originOf(written: unknown): ItemOrigin | undefined {
  const origin = originShape.safeParse(written).data;
  return (
    origin && { id: origin.id, ...(origin.url && { url: origin.url }), ...(origin.title && { title: origin.title }) }
  );
}

function jsonIn(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    throw new Unreadable('ill-formed', 'là JSON hỏng hoặc bị cắt');
  }
}
