import { deletedEntry } from '#feeds/atom';
import { archiveFormat, type FeedFormat, type FeedFrame, feedTypes } from '#feeds/feed-frame';
import { type FeedItem, instant } from '#feeds/feed-items';
import type { FeedPage } from '#feeds/feed-pages';
import { readersLink, readersNote } from '#feeds/readers-note';
import { writtenOnce } from '#feeds/written-once';
import { element, escaped, textElement } from '#feeds/xml';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:h': 'http://www.w3.org/1999/xhtml',
};

/** RSS 2.0 with the modules that carry what RSS itself cannot say. */
export function rssText(page: FeedPage, frame: FeedFrame): string {
  const channel = [
    textElement('title', frame.title),
    textElement('link', frame.page),
    textElement('description', frame.subtitle),
    textElement('language', 'vi'),
    textElement('copyright', frame.licence),
    textElement('lastBuildDate', mailDate(page.updated)),
    ...links(frame),
    readersNote(frame),
    ...page.tombstones.map(deletedEntry),
    ...page.items.map(entry),
  ];
  const body = element('channel', {}, ['\n', ...channel.map((part) => `${part}\n`)]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet type="text/css" href="${escaped(frame.style)}"?>\n${element('rss', NAMESPACES, [body])}\n`;
}

function links({ self, previous }: FeedFrame): string[] {
  const link = (rel: string, format: FeedFormat, href: string) =>
    element('atom:link', { rel, type: feedTypes[format], href });
  return [
    ...(self ? [link('self', 'rss', self)] : []),
    ...(previous ? [link('prev-archive', archiveFormat.rss, previous)] : []),
  ];
}

const entry = writtenOnce(({ record, title, author, summary, html, images, tags }: FeedItem): string => {
  // RSS knows one enclosure; the other pictures stand in the text.
  const [image] = images;
  const parts = [
    textElement('title', title),
    textElement('link', record.url),
    textElement('guid', record.id, { isPermaLink: 'false' }),
    textElement('pubDate', mailDate(instant(record.published))),
    textElement('dcterms:modified', instant(record.updated)),
    textElement('dc:creator', author),
    ...tags.map((tag) => textElement('category', tag)),
    ...(image ? [element('enclosure', { url: image.url, length: image.bytes, type: image.type })] : []),
    textElement('description', summary),
    textElement('content:encoded', html),
    readersLink(record.url),
  ];
  return element('item', {}, ['\n', ...parts.map((part) => `${part}\n`)]);
});

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Wed, 20 Nov 2024 00:00:00 +0700`: RFC 822 knows English names only. */
export function mailDate(at: string): string {
  const [date, time] = at.slice(0, 19).split('T') as [string, string];
  const [year, month, day] = date.split('-') as [string, string, string];
  const weekday = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1]!} ${year} ${time} +0700`;
}
