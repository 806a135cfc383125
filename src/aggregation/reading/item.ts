import type { ItemOrigin, ReadItem } from '#aggregation/reading/document';
import { instantOf } from '#aggregation/reading/day-time';
import { atMost, oneLine, saidInHtml } from '#aggregation/reading/plain-text';
import { Unreadable } from '#aggregation/reading/unreadable';
import type { FeedRecord } from '#feeds/contract/contract';

const LONGEST_TITLE = 250;
const LONGEST_SUMMARY = 300;
const LONGEST_ID = 1000;
const LONGEST_ADDRESS = 2000;
const MOST_ITEMS = 5000;

/** What a format hands over of one item: texts as HTML, addresses as written. */
export interface RawItem {
  id?: string | undefined;
  url?: string | undefined;
  titleHtml: string;
  summaryHtml: string;
  /** The whole text, for the links in it and where there is no summary. */
  contentHtml: string;
  published?: string | undefined;
  updated?: string | undefined;
  origin?: ItemOrigin | undefined;
  record?: FeedRecord | undefined;
}

interface ReadItems {
  items: ReadItem[];
  dropped: string[];
}

/** One bad item goes, with the reason; the others stay. */
export function readItems(raw: readonly RawItem[], base: string): ReadItems {
  if (raw.length > MOST_ITEMS) throw new Unreadable('too-much', `có quá ${MOST_ITEMS} tin`);
  const items: ReadItem[] = [];
  const dropped: string[] = [];
  for (const [index, item] of raw.entries()) {
    const read = readItem(item, base);
    if (typeof read === 'string') dropped.push(`Tin thứ ${index + 1}: ${read}`);
    else items.push(read);
  }
  return { items: withoutRepeats(items), dropped };
}

function readItem(raw: RawItem, base: string): ReadItem | string {
  const url = addressIn(raw.url, base) ?? (/^https?:/iu.test(raw.id ?? '') ? addressIn(raw.id, base) : undefined);
  const id = oneLine(raw.id ?? '') || url;
  if (!id) return 'không có mã, không có địa chỉ.';
  if (id.length > LONGEST_ID) return `mã dài hơn ${LONGEST_ID} ký tự.`;
  if (!url) return 'không có địa chỉ để dẫn về bài gốc.';
  const content = saidInHtml(raw.contentHtml);
  const summary = saidInHtml(raw.summaryHtml);
  const said = summary.text || content.text;
  const title = atMost(LONGEST_TITLE, saidInHtml(raw.titleHtml).text || atMost(80, said));
  if (!title) return 'không có tiêu đề, không có nội dung.';
  const dates = { published: instantOf(raw.published ?? ''), updated: instantOf(raw.updated ?? '') };
  return {
    ...{ id, url, title, summary: atMost(LONGEST_SUMMARY, said), text: content.text },
    ...(dates.published && { published: dates.published }),
    ...(dates.updated && { updated: dates.updated }),
    ...(raw.origin && { origin: raw.origin }),
    hosts: hostsOf([url, ...content.links, ...summary.links], base),
    ...(raw.record && { record: raw.record }),
  };
}

/** An address that a reader may be sent to: http or https, whole, without a password; else `undefined`. */
export function addressIn(written: string | undefined, base: string): string | undefined {
  const text = written?.trim() ?? '';
  if (text === '' || text.length > LONGEST_ADDRESS || !URL.canParse(text, base)) return undefined;
  const { protocol, username, password, href, hostname } = new URL(text, base);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname !== '' && username === '' && password === '' ? href : undefined;
}

function hostsOf(links: readonly string[], base: string): string[] {
  const hosts = links.flatMap((link) => (URL.canParse(link, base) ? [new URL(link, base).hostname] : []));
  return [...new Set(hosts.filter((host) => host !== ''))].toSorted();
}

/**
 * The same id twice: of one address it is one item, the newer; of two addresses it is two (as WordPress plug-ins make
 * them), told apart by the address.
 */
function withoutRepeats(items: readonly ReadItem[]): ReadItem[] {
  const kept: ReadItem[] = [];
  const byId = Map.groupBy(items, ({ id }) => id);
  for (const same of byId.values()) {
    const byUrl = [...Map.groupBy(same, ({ url }) => url).values()].map(newest);
    kept.push(...byUrl.map((item, index) => (index === 0 ? item : { ...item, id: `${item.id} ${item.url}` })));
  }
  return kept;
}

function newest(items: readonly ReadItem[]): ReadItem {
  return items.reduce((best, item) => ((item.updated ?? '') > (best.updated ?? '') ? item : best));
}
