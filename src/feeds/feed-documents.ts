import { atomText } from '#feeds/atom';
import { archiveFormat, feedEndings, type FeedFormat, feedFrame } from '#feeds/feed-frame';
import { feedItems } from '#feeds/feed-items';
import { type Feed, feedList } from '#feeds/feed-list';
import { type FeedPage, feedPages } from '#feeds/feed-pages';
import type { FeedSource } from '#feeds/feed-source';
import { jsonFeedText } from '#feeds/json-feed';
import { rssText } from '#feeds/rss';
import { takenBack } from '#feeds/taken-back';
import type { SharedEdition } from '#routes/edition';

/** One file of a feed, by its address within `/du-lieu/nguon-tin/`; its text is made when it is asked for. */
interface FeedDocument {
  file: string;
  text: () => string;
}

const writers = { atom: atomText, rss: rssText, json: jsonFeedText } as const;
const formats = Object.keys(writers) as FeedFormat[];
const archiveFormats = [...new Set(Object.values(archiveFormat))];

export function feedDocuments(source: FeedSource): FeedDocument[] {
  const { edition } = source;
  const all = { items: feedItems(source), taken: takenBack(edition), site: edition.bulletin.site };
  return [...publishedFeeds(edition), ...feedList(edition).filter(({ isOver }) => isOver)]
    .flatMap((feed) => feedPages(feed, all))
    .flatMap((page) =>
      (page.part === undefined ? formats : archiveFormats).map((format) => documentOf(page, format, edition)),
    );
}

/** What pages lead to. Units that never said anything have no feed. */
export function publishedFeeds(edition: SharedEdition): Feed[] {
  const { bulletin } = edition;
  const speaking = new Set([
    ...bulletin.campaigns.flatMap(({ launchedBy }) => launchedBy ?? []),
    ...[...bulletin.slogans, ...bulletin.exemplars, ...bulletin.awards].map(({ unit }) => unit),
    ...takenBack(edition).flatMap(({ units }) => units),
    ...bulletin.awards.flatMap(({ recipients }) => recipients.map(({ unit }) => unit)),
  ]);
  const campaigns = new Set(bulletin.campaigns.map(({ slug }) => slug));
  return feedList(edition).filter(({ group, name, isOver }) => {
    if (isOver) return false;
    const key = name.slice(name.indexOf('/') + 1);
    if (group === 'unit') return speaking.has(key);
    return group !== 'campaign' || campaigns.has(key);
  });
}

function documentOf(page: FeedPage, format: FeedFormat, edition: SharedEdition): FeedDocument {
  const { feed, part } = page;
  const name = part === undefined ? feed.name : `${feed.name}/luu-tru/${part}`;
  return {
    file: `${name}.${feedEndings[format]}`,
    text: () => writers[format](page, feedFrame(page, format, edition)),
  };
}
