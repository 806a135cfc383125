import { readWithdrawals } from '#aggregation/reading/json';
import { feedOfPage } from '#aggregation/reading/feed-of-page';
import { isHtml, readDocument } from '#aggregation/reading/read-document';
import type { ReadDocument, Tombstone } from '#aggregation/reading/document';
import { Unreadable } from '#aggregation/reading/unreadable';
import type { KeptSource } from '#aggregation/keeping/kept';
import { digestHex } from '#loading/cache/digest';
import type { Answer } from './exchange.ts';
import type { Net } from './net.ts';
import { Trouble } from './trouble.ts';

const MOST_PARTS = 60;
const MOST_WITHDRAWAL_PAGES = 50;

/** All of one visit, history included, ends in this time. */
const VISIT_MS = 90_000;

/** What a source answered, before anything of it is believed. */
export type Heard =
  | { type: 'unchanged'; answer: Answer }
  | { type: 'documents'; answer: Answer; documents: ReadDocument[]; feed: string; bodyDigest: string; isWhole: boolean }
  /** The server answered, and has nothing to give. */
  | { type: 'refused'; answer: Answer };

/**
 * Asks a source for what is new.
 * @throws {Trouble | Unreadable} then what was kept stays as it is
 */
export async function hear(net: Net, kept: KeptSource): Promise<Heard> {
  const signal = AbortSignal.timeout(VISIT_MS);
  const sent = conditionsOf(kept);
  const first = await net.ask(kept.feed ?? kept.address, { headers: sent, signal });
  if (first.status === 304 && Object.keys(sent).length > 0) return { type: 'unchanged', answer: first };
  if (first.status !== 200) return { type: 'refused', answer: first };
  const bodyDigest = digestHex(first.body);
  if (bodyDigest === kept.bodyDigest && kept.isWhole) return { type: 'unchanged', answer: first };
  const { answer, feed } = await feedIn(net, kept, first, signal);
  const newest = readDocument(answer.body, answer.headers.get('content-type') ?? '', answer.address);
  const older = await history(net, newest, kept, { address: answer.address, signal });
  const documents = [newest, ...older.documents];
  const taken = await withdrawalsOf(net, newest, signal);
  if (taken.length > 0) documents[0] = { ...newest, tombstones: [...newest.tombstones, ...taken] };
  const isFeed = feed === (kept.feed ?? kept.address);
  return { type: 'documents', answer, documents, feed, isWhole: older.isWhole, bodyDigest: isFeed ? bodyDigest : '' };
}

/** Byte for byte what the server said; of another address nothing. */
function conditionsOf({ validators: { etag, lastModified }, isWhole }: KeptSource): Record<string, string> {
  if (!isWhole) return {};
  return { ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }) };
}

/** The feed itself, or the one that a page names. */
async function feedIn(net: Net, kept: KeptSource, first: Answer, signal: AbortSignal) {
  const known = kept.feed ?? kept.address;
  const html = new TextDecoder().decode(first.body);
  const feed = isHtml(html) ? feedOfPage(html, first.address) : undefined;
  if (feed === undefined) return { answer: first, feed: known };
  if (kept.feed) throw new Unreadable('not-a-feed', 'là trang web, không phải nguồn tin');
  if (!(await net.mayRead(kept.address))) throw new Trouble('http', 'robots.txt của trang không cho máy đọc');
  const answer = await net.ask(feed, { signal });
  if (answer.status !== 200) throw new Trouble('http', `nguồn tin ${feed} trả lời ${answer.status}`);
  return { answer, feed };
}

interface From {
  address: string;
  signal: AbortSignal;
}

interface History {
  documents: ReadDocument[];
  /** Read to its end, or to what is known. */
  isWhole: boolean;
}

/** What is older: all of it on first contact, later only until something known is met. Never on another host. */
async function history(net: Net, newest: ReadDocument, kept: KeptSource, { address, signal }: From): Promise<History> {
  const known = new Set(kept.items.map(({ id }) => id));
  const { host } = new URL(address);
  const seen = new Set([address]);
  const documents: ReadDocument[] = [];
  for (let last = newest; last.older !== undefined; last = documents.at(-1)!) {
    if (kept.isWhole && last.items.some(({ id }) => known.has(id))) break;
    if (seen.has(last.older)) throw new Unreadable('too-much', 'dẫn vòng quanh giữa các phần');
    if (new URL(last.older).host !== host) throw new Trouble('redirects', 'phần cũ hơn nằm ở máy chủ khác');
    if (documents.length >= MOST_PARTS) return { documents, isWhole: false };
    seen.add(last.older);
    const { status, body, headers } = await net.ask(last.older, { signal });
    if (status !== 200) throw new Trouble('http', `phần cũ hơn trả lời ${status}`);
    documents.push(readDocument(body, headers.get('content-type') ?? '', last.older));
  }
  return { documents, isWhole: true };
}

/** Of a site of ours also the list of all that was ever taken back, which no narrower feed shortens. */
async function withdrawalsOf(net: Net, { isBulletin, about }: ReadDocument, signal: AbortSignal): Promise<Tombstone[]> {
  if (!isBulletin || about === undefined) return [];
  const list = (page: number) => new URL(page === 1 ? '../da-rut.json' : `../da-rut.${page}.json`, about).href;
  const taken: Tombstone[] = [];
  for (let page = 1; page <= MOST_WITHDRAWAL_PAGES; page += 1) {
    const { status, body } = await net.ask(list(page), { signal });
    if (status !== 200) break;
    const found = readWithdrawals(new TextDecoder().decode(body));
    taken.push(...found.tombstones);
    if (!found.hasMore) break;
  }
  return taken;
}
