import type { FeedItem } from '#feeds/feed-items';
import { element, escaped, textElement } from '#feeds/xml';

export const MOST_ITEMS = 50;
/** Of one document; with what frames the items it stays below 2 MB. */
export const MOST_BYTES = 1_600_000;

const known = new WeakMap<FeedItem, number>();

/** What an item takes in whichever format takes most. */
export function itemBytes(item: FeedItem): number {
  const bytes = known.get(item) ?? measured(item);
  known.set(item, bytes);
  return bytes;
}

function measured({ html, summary, record, images }: FeedItem): number {
  const text = escaped(html) + JSON.stringify([record, images]) + summary.repeat(2);
  return new TextEncoder().encode(text).length;
}

const briefs = new WeakMap<FeedItem, FeedItem>();

/** The same item without its text: the summary, and where the whole is read. */
export function briefItem(item: FeedItem): FeedItem {
  const link = textElement('a', 'Đọc toàn văn trên trang', { href: item.record.url });
  const html = `${textElement('p', item.summary)}\n${element('p', {}, [link])}`;
  const brief = briefs.get(item) ?? { ...item, html };
  briefs.set(item, brief);
  return brief;
}
