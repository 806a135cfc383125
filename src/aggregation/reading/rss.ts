import { olderPart, originIn, tombstonesIn } from '#aggregation/reading/atom';
import type { ItemOrigin, ReadDocument } from '#aggregation/reading/document';
import { type RawItem, readItems } from '#aggregation/reading/item';
import { NS } from '#aggregation/reading/names';
import { Unreadable } from '#aggregation/reading/unreadable';
import { childrenOf, childText, textOf, type XmlElement } from '#aggregation/reading/xml-tree';

/** RSS 2.0 and its elder versions without namespace. */
export function readRss(rss: XmlElement, address: string): ReadDocument {
  const channel = childrenOf(rss, NS.none, 'channel')[0];
  if (!channel) throw new Unreadable('not-a-feed', 'là RSS nhưng không có mục channel');
  return documentOf('rss', channel, childrenOf(channel, NS.none, 'item'), address);
}

/** RSS 1.0: items stand beside their channel. */
export function readRdf(rdf: XmlElement, address: string): ReadDocument {
  const channel = childrenOf(rdf, NS.rss1, 'channel')[0];
  if (!channel) throw new Unreadable('not-a-feed', 'là RDF nhưng không có mục channel');
  return documentOf('rdf', channel, childrenOf(rdf, NS.rss1, 'item'), address);
}

function documentOf(
  format: 'rss' | 'rdf',
  channel: XmlElement,
  items: readonly XmlElement[],
  address: string,
): ReadDocument {
  const uri = format === 'rss' ? NS.none : NS.rss1;
  const older = olderPart(channel, address);
  return {
    ...{ format, isBulletin: false, ...(older && { older }) },
    ...readItems(
      items.map((item) => rawItem(item, uri)),
      address,
    ),
    tombstones: tombstonesIn(channel),
    isComplete: childrenOf(channel, NS.history, 'complete').length > 0,
  };
}

function rawItem(item: XmlElement, uri: string): RawItem {
  const guid = childrenOf(item, uri, 'guid')[0];
  const name = textOf(guid).trim() || undefined;
  const link = childText(item, uri, 'link');
  const isAddress = guid?.attributes.get('isPermaLink') !== 'false' && /^https?:/iu.test(name ?? '');
  return {
    id: name ?? item.attributes.get(`${NS.rdf} about`) ?? link,
    url: link ?? (isAddress ? name : undefined),
    titleHtml: childText(item, uri, 'title') ?? childText(item, NS.dublinCore, 'title') ?? '',
    summaryHtml: childText(item, uri, 'description') ?? childText(item, NS.dublinCore, 'description') ?? '',
    contentHtml: childText(item, NS.content, 'encoded') ?? '',
    published: childText(item, uri, 'pubDate') ?? childText(item, NS.dublinCore, 'date'),
    updated: childText(item, NS.terms, 'modified') ?? childText(item, NS.atom, 'updated'),
    origin: originIn(item) ?? sourceIn(item, uri),
  };
}

/** `<source url="…">`: the feed that the item was taken from. */
function sourceIn(item: XmlElement, uri: string): ItemOrigin | undefined {
  const source = childrenOf(item, uri, 'source')[0];
  const url = source?.attributes.get('url');
  const title = textOf(source).trim();
  return url ? { id: url, url, ...(title && { title }) } : undefined;
}
