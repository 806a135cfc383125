import type { Exemplar } from '#domain/exemplar';
import type { Recorded } from '#domain/finding';
import { currentEdition } from '#collections/edition';
import { pictureOf } from '#collections/pictures';
import type { FeedImage, FeedSource, FeedText } from '#feeds/feed-source';
import { workplace } from '#loading/disk/content-folder';
import { photoOf, publishedBytes } from '#loading/photos/published-photos';
import { besideFile } from '#loading/file/content-path';
import { storyText } from '#loading/disk/story-text';
import type { SharedEdition } from '#routes/edition';
import { portableStory } from '#stories/portable-story';

let gathered: Promise<FeedSource> | undefined;

/** What feeds and open data are made of; gathered once in a build. */
export async function currentFeedSource(): Promise<FeedSource> {
  const { shared: edition } = await currentEdition();
  if (import.meta.env.DEV) return feedSource(edition);
  gathered ??= feedSource(edition);
  return gathered;
}

async function feedSource(edition: SharedEdition): Promise<FeedSource> {
  const { campaigns, slogans, exemplars, toldInBrief } = edition.bulletin;
  const told = [...campaigns, ...slogans, ...exemplars].filter(({ origin }) => !toldInBrief.has(origin.file));
  const texts = await Promise.all(
    told.map(async (record) => [record.origin.file, await textOf(record, edition)] as const),
  );
  return { edition, texts: new Map(texts), version: workplace().version ?? '0.0.0' };
}

async function textOf(record: Recorded & { photo?: Exemplar['photo'] }, edition: SharedEdition): Promise<FeedText> {
  const { origin: written, photo } = record;
  const { routes, origin } = edition;
  const story = storyText(written);
  const files = story.images.map(({ file }) => file);
  const pictures = await Promise.all(
    files.map(async (file) => [file, await pictureOf(besideFile(written.file, file))] as const),
  );
  const shown = files.map((file) => ({ file: besideFile(written.file, file), alt: '' }));
  const images = await Promise.all([...(photo ? [photo] : []), ...shown].map((it) => imageOf(it, edition)));
  const base = routes.home.replace(/\/$/u, '');
  return { html: portableStory(story, { pictures: new Map(pictures), base }, origin), images };
}

async function imageOf(
  { file, alt }: { file: string; alt: string },
  { routes, origin }: SharedEdition,
): Promise<FeedImage> {
  const photo = await photoOf(file);
  const variant = photo.variants.filter(({ format }) => format === 'jpg').at(-1)!;
  const { length } = await publishedBytes(photo, variant);
  return { url: origin + routes.photo(variant.name), type: 'image/jpeg', bytes: length, alt };
}
