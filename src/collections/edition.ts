import { getCollection } from 'astro:content';
import { attachmentEnding } from '#domain/attachment-kind';
import type { Channel } from '#domain/channel';
import { heldBack } from '#domain/held-back';
import { publishable } from '#domain/publishable';
import { textOfAttachment } from '#loading/disk/attachments';
import { workplace } from '#loading/disk/content-folder';
import { storyText } from '#loading/disk/story-text';
import { bulletinOf } from '#loading/file/stored-record';
import { viewedDay } from '#loading/viewed-day';
import type { Edition, EditionFor } from '#routes/edition';
import { routesUnder } from '#routes/routes';
import { saidInStory } from '#stories/said-in-story';

let written: ReturnType<typeof readWritten> | undefined;
let printed: Promise<Edition> | undefined;

/** The bulletin as this build prints it; read once, for every page the same. */
export function currentEdition(): Promise<Edition> {
  if (import.meta.env.DEV) return readEdition();
  printed ??= readEdition();
  return printed;
}

/**
 * What another channel than the pages may carry: where each begins.
 *
 * @public
 */
export async function editionFor<C extends Exclude<Channel, 'site'>>(channel: C): Promise<EditionFor<C>> {
  return (await writtenNow()).editionFor(channel);
}

async function readEdition(): Promise<Edition> {
  const { bulletin, day, editionFor } = await writtenNow();
  return {
    ...editionFor('site'),
    shared: editionFor('aggregation'),
    social: editionFor('social').bulletin,
    ...(workplace().isPreview && { preview: heldBack(bulletin, day.today) }),
  };
}

/** Read once a build; while an officer writes, each look reads the content anew. */
function writtenNow(): ReturnType<typeof readWritten> {
  if (import.meta.env.DEV) return readWritten();
  written ??= readWritten();
  return written;
}

/** All that is written, which leaves this file only through the rules of consent. */
async function readWritten() {
  const entries = await getCollection('records');
  const bulletin = bulletinOf(entries.map(({ data }) => data));
  if (!bulletin) throw new Error('The content has no trang.yaml. Run `npm run check`.');
  const day = viewedDay(bulletin.site, workplace().today);
  const seen = { today: day.today, textOf };
  const place = {
    ...day,
    routes: routesUnder(import.meta.env.BASE_URL.replace(/\/$/u, '')),
    origin: new URL(import.meta.env.SITE || bulletin.site.address).origin,
  };
  const editionFor = <C extends Channel>(channel: C): EditionFor<C> => ({
    bulletin: publishable(bulletin, channel, seen),
    ...place,
  });
  return { bulletin, day, editionFor };
}

function textOf(file: string): string {
  if (attachmentEnding(file)) return textOfAttachment(workplace().content, file);
  return saidInStory(storyText({ file, path: [] }).tree);
}
