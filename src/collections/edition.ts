import { getCollection } from 'astro:content';
import { heldBack } from '#domain/held-back';
import { workplace } from '#loading/content-folder';
import { bulletinOf } from '#loading/stored-record';
import { viewedDay } from '#loading/viewed-day';
import type { Edition } from '#routes/edition';
import { routesUnder } from '#routes/routes';

let printed: Promise<Edition> | undefined;

/** The bulletin as this build prints it; read once, for every page the same. */
export function currentEdition(): Promise<Edition> {
  // While an officer writes, each look reads the content anew.
  if (import.meta.env.DEV) return readEdition();
  printed ??= readEdition();
  return printed;
}

async function readEdition(): Promise<Edition> {
  const entries = await getCollection('records');
  const bulletin = bulletinOf(entries.map(({ data }) => data));
  if (!bulletin) throw new Error('The content has no trang.yaml. Run `npm run check`.');
  const address = new URL(bulletin.site.address);
  const { today, isPreview } = workplace();
  const day = viewedDay(bulletin.site, today);
  return {
    bulletin,
    ...day,
    ...(isPreview && { preview: heldBack(bulletin, day.today) }),
    routes: routesUnder(import.meta.env.BASE_URL.replace(/\/$/u, '')),
    origin: import.meta.env.SITE ? new URL(import.meta.env.SITE).origin : address.origin,
  };
}
