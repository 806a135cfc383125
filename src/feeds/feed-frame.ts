import type { FeedPage } from '#feeds/feed-pages';
import type { SharedEdition } from '#routes/edition';

export const feedEndings = { atom: 'atom.xml', rss: 'rss.xml', json: 'json' } as const;
export type FeedFormat = keyof typeof feedEndings;

export const feedTypes = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

/**
 * Where each format goes on. RSS does so in the archives of Atom: RFC 5005 made them for it, and a third copy of the
 * history would tell nobody more.
 */
export const archiveFormat = { atom: 'atom', rss: 'atom', json: 'json' } as const satisfies Record<
  FeedFormat,
  FeedFormat
>;

/** Addresses and words around the entries, the same in every format. */
export interface FeedFrame {
  /** Absent in the feed of a withdrawn campaign: its address may spell the name. */
  self?: string;
  /** For people. */
  page: string;
  /** Only in a part of the history: the document that goes on. */
  current?: string;
  previous?: string;
  title: string;
  subtitle: string;
  author: string;
  licence: string;
  /** Of JSON, the page that explains every field; else the page of all there is to take. */
  about: string;
  style: string;
}

export const defaultLicence = {
  name: 'CC BY 4.0: được dùng tự do, ghi rõ nguồn',
  link: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
};

export function feedFrame({ feed, part, previous }: FeedPage, format: FeedFormat, edition: SharedEdition): FeedFrame {
  const { bulletin, routes, origin } = edition;
  const ending = feedEndings[format];
  const archived = feedEndings[archiveFormat[format]];
  const archive = (name: string) => origin + routes.feedArchive(feed.name, name, archived);
  const current = origin + routes.feed(feed.name, ending);
  return {
    ...(!feed.isOver && { self: part === undefined ? current : archive(part) }),
    page: origin + feed.page,
    ...(part !== undefined && { current }),
    ...(previous !== undefined && { previous: archive(previous) }),
    title: part === undefined ? feed.title : `${feed.title} (lưu trữ ${part})`,
    subtitle: bulletin.site.description ?? `Chuyên trang thi đua của ${bulletin.site.governingBody}`,
    author: bulletin.site.governingBody,
    licence: (bulletin.site.licence ?? defaultLicence).link,
    about: origin + (format === 'json' ? routes.dataFields('nguon-tin') : routes.data),
    style: routes.feedStyle,
  };
}
