import type { FeedFrame } from '#feeds/feed-frame';
import { endOf, type FeedItem, instant } from '#feeds/feed-items';
import type { FeedPage } from '#feeds/feed-pages';
import type { Tombstone } from '#feeds/contract/register';
import { readersLink, readersNote } from '#feeds/readers-note';
import { writtenOnce } from '#feeds/written-once';
import { element, escaped, textElement } from '#feeds/xml';

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:h': 'http://www.w3.org/1999/xhtml',
  'xml:lang': 'vi',
};

/** Atom 1.0 (RFC 4287) with paged history (RFC 5005) and tombstones (RFC 6721). */
export function atomText(page: FeedPage, frame: FeedFrame): string {
  const head = [
    textElement('id', page.feed.id),
    textElement('title', frame.title),
    textElement('subtitle', frame.subtitle),
    textElement('updated', page.updated),
    element('author', {}, [textElement('name', frame.author), textElement('uri', frame.page)]),
    ...links(frame),
    ...(frame.current ? [element('fh:archive', {})] : []),
    readersNote(frame),
  ];
  const body = [...page.tombstones.map(deletedEntry), ...page.items.map(entry)];
  const feed = element('feed', NAMESPACES, ['\n', ...lines(head), ...lines(body)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/css" href="${escaped(frame.style)}"?>\n${feed}\n`;
}

export function deletedEntry({ id, on }: Tombstone): string {
  return element('at:deleted-entry', { ref: id, when: endOf(on) });
}

function links({ self, page, current, previous, licence }: FeedFrame): string[] {
  const type = 'application/atom+xml';
  return [
    ...(self ? [element('link', { rel: 'self', type, href: self })] : []),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('link', { rel: 'license', href: licence }),
    ...(current ? [element('link', { rel: 'current', type, href: current })] : []),
    ...(previous ? [element('link', { rel: 'prev-archive', type, href: previous })] : []),
  ];
}

const entry = writtenOnce(({ record, title, summary, html, images, tags }: FeedItem): string => {
  const parts = [
    textElement('id', record.id),
    textElement('title', title),
    element('link', { rel: 'alternate', type: 'text/html', href: record.url }),
    ...images.map(({ url, type, bytes, alt }) =>
      element('link', { rel: 'enclosure', type, href: url, length: bytes, title: alt }),
    ),
    textElement('published', instant(record.published)),
    textElement('updated', instant(record.updated)),
    ...tags.map((term) => element('category', { term })),
    textElement('summary', summary),
    textElement('content', html, { type: 'html' }),
    readersLink(record.url),
  ];
  return element('entry', {}, ['\n', ...lines(parts)]);
});

function lines(parts: readonly string[]): string[] {
  return parts.map((part) => `${part}\n`);
}
