import { CONTRACT_VERSION } from '#feeds/contract/contract';
import { type JsonFeed, jsonFeedContract } from '#feeds/contract/feed';
import type { FeedFrame } from '#feeds/feed-frame';
import { type FeedItem, instant } from '#feeds/feed-items';
import type { FeedPage } from '#feeds/feed-pages';
import { briefItem } from '#feeds/item-size';
import { writtenOnce } from '#feeds/written-once';
import { printable } from '#feeds/xml';

/** JSON Feed 1.1; `_bulletin` carries each record whole, and what was taken back. One item, one line. */
export function jsonFeedText(page: FeedPage, frame: FeedFrame): string {
  const head = jsonText(headOf(page, frame)).trimEnd();
  const items = page.items.map(isBrief(page) ? briefText : itemText);
  return `${head.slice(0, head.lastIndexOf('\n}'))},\n "items": [\n${items.join(',\n')}\n ]\n}\n`;
}

/** The history of a narrower feed repeats every record, not every text: those stand in the feed of everything. */
function isBrief({ feed, part }: FeedPage): boolean {
  return part !== undefined && feed.group !== 'all';
}

function headOf(page: FeedPage, frame: FeedFrame): Omit<JsonFeed, 'items'> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: frame.title,
    home_page_url: frame.page,
    ...(frame.self && { feed_url: frame.self }),
    ...(frame.previous && { next_url: frame.previous }),
    description: frame.subtitle,
    language: 'vi',
    authors: [{ name: frame.author }],
    _bulletin: {
      version: CONTRACT_VERSION,
      about: frame.about,
      id: page.feed.id,
      unit: frame.author,
      licence: frame.licence,
      updated: page.updated,
      withdrawals: page.tombstones,
    },
  };
}

/** The other half of the contract: `undefined` for anything a site of ours cannot have written. */
export function readJsonFeed(text: string): JsonFeed | undefined {
  try {
    return jsonFeedContract.safeParse(JSON.parse(text)).data;
  } catch {
    // Not JSON at all.
    return undefined;
  }
}

/** One line break in, none that a reader cannot show; the same value is always the same bytes. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, clean, 1)}\n`;
}

function clean(_: string, field: unknown): unknown {
  return typeof field === 'string' ? printable(field) : field;
}

const itemText = writtenOnce((item: FeedItem) => JSON.stringify(itemOf(item), clean));
const briefText = writtenOnce((item: FeedItem) => JSON.stringify(itemOf(briefItem(item)), clean));

function itemOf({ record, title, summary, html, images, tags }: FeedItem): JsonFeed['items'][number] {
  return {
    id: record.id,
    url: record.url,
    title,
    summary,
    content_html: html,
    date_published: instant(record.published),
    date_modified: instant(record.updated),
    tags,
    ...(images.length > 0 && { attachments: images.map(attachment) }),
    _bulletin: { version: CONTRACT_VERSION, record },
  };
}

function attachment({ url, type, bytes, alt }: FeedItem['images'][number]) {
  return { url, mime_type: type, ...(alt && { title: alt }), size_in_bytes: bytes };
}
