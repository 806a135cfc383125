import type { ItemOrigin, ReadDocument, Tombstone } from '#aggregation/reading/document';
import { instantOf } from '#aggregation/reading/day-time';
import { addressIn, type RawItem, readItems } from '#aggregation/reading/item';
import { NS } from '#aggregation/reading/names';
import { childrenOf, childText, textOf, type XmlElement } from '#aggregation/reading/xml-tree';
import { escaped } from '#feeds/xml';

/** Atom (RFC 4287), with histories (RFC 5005) and tombstones (RFC 6721). */
export function readAtom(feed: XmlElement, address: string): ReadDocument {
  const base = baseOf(feed, address);
  const id = childText(feed, NS.atom, 'id');
  const older = olderPart(feed, base);
  return {
    ...{ format: 'atom', isBulletin: false, ...(id && { id }), ...(older && { older }) },
    ...readItems(
      childrenOf(feed, NS.atom, 'entry').map((entry) => rawEntry(entry, base)),
      base,
    ),
    tombstones: tombstonesIn(feed),
    isComplete: childrenOf(feed, NS.history, 'complete').length > 0,
  };
}

/** Where a feed in any XML says that what is older stands. */
export function olderPart(feed: XmlElement, base: string): string | undefined {
  const link = linkOf(feed, 'prev-archive') ?? linkOf(feed, 'next');
  return addressIn(link, base);
}

/** `at:deleted-entry` of a feed in any XML; one without a time that can be read counts for nothing. */
export function tombstonesIn(feed: XmlElement): Tombstone[] {
  return childrenOf(feed, NS.tombstones, 'deleted-entry').flatMap(({ attributes }) => {
    const [id, when] = [attributes.get('ref'), instantOf(attributes.get('when') ?? '')];
    return id && when ? [{ id, when }] : [];
  });
}

/** Where an item that was taken over says whose it is. */
export function originIn(item: XmlElement): ItemOrigin | undefined {
  const source = childrenOf(item, NS.atom, 'source')[0];
  const id = source && childText(source, NS.atom, 'id');
  if (!id) return undefined;
  const [url, title] = [linkOf(source, 'self'), childText(source, NS.atom, 'title')];
  return { id, ...(url && { url }), ...(title && { title }) };
}

function linkOf(element: XmlElement, rel: string): string | undefined {
  const links = childrenOf(element, NS.atom, 'link').filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === rel,
  );
  const page = links.find(({ attributes }) => /html/iu.test(attributes.get('type') ?? 'text/html')) ?? links[0];
  return page?.attributes.get('href');
}

function rawEntry(entry: XmlElement, feedBase: string): RawItem {
  const base = baseOf(entry, feedBase);
  const [updated, published] = [childText(entry, NS.atom, 'updated'), childText(entry, NS.atom, 'published')];
  return {
    id: childText(entry, NS.atom, 'id'),
    url: addressIn(linkOf(entry, 'alternate'), base),
    titleHtml: htmlOf(childrenOf(entry, NS.atom, 'title')[0]),
    summaryHtml: htmlOf(childrenOf(entry, NS.atom, 'summary')[0]),
    contentHtml: htmlOf(childrenOf(entry, NS.atom, 'content')[0]),
    published,
    updated,
    origin: originIn(entry),
  };
}

/** A text construct as HTML: what is plain text is escaped, what is XHTML loses its tags. */
function htmlOf(construct: XmlElement | undefined): string {
  const type = construct?.attributes.get('type') ?? 'text';
  return type === 'html' || type === 'text/html' ? textOf(construct) : escaped(spaced(construct));
}

/** Words of neighbouring blocks stay apart. */
function spaced(element: XmlElement | undefined): string {
  if (!element || ['script', 'style'].includes(element.name)) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : ` ${spaced(child)} `)).join('');
}

function baseOf(element: XmlElement, outer: string): string {
  const own = element.attributes.get(`${NS.xml} base`);
  return addressIn(own, outer) ?? outer;
}
