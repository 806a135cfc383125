/** Feeds as other engines write them: pieces for the sources of the tests. */

const HEAD = '<?xml version="1.0" encoding="utf-8"?>';
const SPACES = [
  'xmlns="http://www.w3.org/2005/Atom"',
  'xmlns:at="http://purl.org/atompub/tombstones/1.0"',
  'xmlns:fh="http://purl.org/syndication/history/1.0"',
].join(' ');

export interface Written {
  id: string;
  title?: string;
  url?: string;
  updated?: string;
  published?: string;
  /** HTML. */
  summary?: string;
  /** More XML of the entry. */
  more?: string;
}

export function atom(entries: readonly Written[], more = '', id = 'tag:nguon.example,2024:nguon-tin'): string {
  return `${HEAD}<feed ${SPACES}><id>${id}</id><title>Nguồn</title><updated>2024-05-01T00:00:00Z</updated>${more}${entries
    .map(entry)
    .join('')}</feed>`;
}

function entry({ id, title = `Tin ${id}`, url, updated = '2024-05-01T00:00:00Z', ...rest }: Written): string {
  const { published, summary, more = '' } = rest;
  return [
    `<entry><id>${id}</id><title>${title}</title><link href="${url ?? `https://bao.example/${encodeURIComponent(id)}`}"/>`,
    `<updated>${updated}</updated>`,
    published === undefined ? '' : `<published>${published}</published>`,
    summary === undefined ? '' : `<summary type="html">${escaped(summary)}</summary>`,
    `${more}</entry>`,
  ].join('');
}

export function tombstone(id: string, when: string): string {
  return `<at:deleted-entry ref="${id}" when="${when}"/>`;
}

export function rss(items: string, channel = ''): string {
  return `${HEAD}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Nguồn</title><link>https://bao.example/</link>${channel}${items}</channel></rss>`;
}

export function jsonFeed(items: readonly unknown[], more: Record<string, unknown> = {}): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Nguồn', ...more, items });
}

export function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
