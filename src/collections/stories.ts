import type { Channel } from '#domain/channel';
import type { Recorded } from '#domain/finding';
import { isWrittenOut } from '#domain/legal-document';
import { currentEdition } from '#collections/edition';
import { pictureOf } from '#collections/pictures';
import { besideFile } from '#loading/file/content-path';
import { storyText } from '#loading/disk/story-text';
import type { EditionFor } from '#routes/edition';
import { printedStory } from '#stories/printed-story';
import type { PrintedStory } from '#stories/story';

/** The text of a record as HTML, with its pictures; nothing where the channel may tell the record in brief only. */
export async function storyOf({ origin }: Recorded, edition: EditionFor<Channel>): Promise<PrintedStory> {
  const { bulletin, routes } = edition;
  if (bulletin.toldInBrief.has(origin.file)) return { html: '', headings: [] };
  const story = storyText(origin);
  const pictures = await Promise.all(
    story.images.map(async ({ file }) => [file, await pictureOf(besideFile(origin.file, file))] as const),
  );
  return printedStory(story, { pictures: new Map(pictures), base: routes.home.replace(/\/$/u, '') });
}

/**
 * Every picture that published records show, by path within the content folder, and whether a share card shows it
 * too.
 */
export async function publishedPictures(): Promise<Map<string, { isShared: boolean }>> {
  const { bulletin } = await currentEdition();
  const { exemplars, campaigns, slogans, documents } = bulletin;
  const told = [...exemplars, ...campaigns, ...slogans, ...documents.filter(isWrittenOut)].flatMap(({ origin }) =>
    storyText(origin).images.map(({ file }) => besideFile(origin.file, file)),
  );
  const portraits = bulletin.exemplars.flatMap(({ photo }) => photo?.file ?? []);
  const shared = (isShared: boolean) => (file: string) => [file, { isShared }] as const;
  return new Map([...told.map(shared(false)), ...portraits.map(shared(true))]);
}
