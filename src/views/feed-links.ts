import { type FeedFormat, feedEndings, feedTypes } from '#feeds/feed-frame';
import { publishedFeeds } from '#feeds/feed-documents';
import type { Feed } from '#feeds/feed-list';
import { campaignsWithCalendar } from '#feeds/calendars';
import type { Edition } from '#routes/edition';

/** One `<link rel="alternate">`. */
interface FeedLink {
  href: string;
  type: string;
  title: string;
}

const known = new WeakMap<Edition, Feed[]>();

/** The same for every page of a build, so listed once. */
export function feedsOf(edition: Edition): Feed[] {
  const feeds = known.get(edition) ?? publishedFeeds(edition.shared);
  known.set(edition, feeds);
  return feeds;
}

const dated = new WeakMap<Edition, Set<string>>();

/** Where the dates of a campaign can be taken into one's own calendar; `undefined` when it has none. */
export function campaignCalendar(slug: string, edition: Edition): string | undefined {
  const campaigns = dated.get(edition) ?? new Set(campaignsWithCalendar(edition.shared));
  dated.set(edition, campaigns);
  return campaigns.has(slug) ? edition.routes.campaignCalendar(slug) : undefined;
}

/** The feeds of a page in every format, and on every page that of the whole site. */
export function alternateLinks(path: string, edition: Edition): FeedLink[] {
  const { origin } = edition;
  const own = feedsOf(edition).filter(({ page, group }) => page === path && group !== 'all');
  const whole = feedsOf(edition).filter(({ group }) => group === 'all');
  const isHome = path === edition.routes.home;
  return [
    ...own.flatMap((feed) => (['atom', 'rss', 'json'] as const).map((format) => link(feed, format, edition))),
    ...whole.flatMap((feed) =>
      (isHome ? (['atom', 'rss', 'json'] as const) : (['atom'] as const)).map((format) => link(feed, format, edition)),
    ),
  ].map((found) => ({ ...found, href: origin + found.href }));
}

/** Its address under the base path. */
export function feedHref(feed: Feed, format: FeedFormat, { routes }: Edition): string {
  return routes.feed(feed.name, feedEndings[format]);
}

function link(feed: Feed, format: FeedFormat, edition: Edition): FeedLink {
  const words = { atom: 'Atom', rss: 'RSS', json: 'JSON' } as const;
  return { href: feedHref(feed, format, edition), type: feedTypes[format], title: `${feed.title} (${words[format]})` };
}
