import { getCollection } from 'astro:content';
import type { Bulletin } from '#domain/bulletin';
import { workplace } from '#loading/content-folder';
import { bulletinOf } from '#loading/stored-record';
import type { Edition } from '#routes/edition';
import { routesUnder } from '#routes/routes';
import { plainDateOf, readPlainDate } from '#vietnamese/plain-date';

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
  return {
    bulletin,
    ...editionDay(bulletin),
    routes: routesUnder(import.meta.env.BASE_URL.replace(/\/$/u, '')),
    origin: import.meta.env.SITE ? new URL(import.meta.env.SITE).origin : address.origin,
  };
}

/** A day given to the build, else the day the site is seen as of, else today in Việt Nam. */
function editionDay({ site }: Bulletin): Pick<Edition, 'today' | 'isTodayFixed'> {
  const given = workplace().today;
  const day = given === undefined ? undefined : readPlainDate(given);
  if (day) return { today: day, isTodayFixed: false };
  if (site.seenAsOf) return { today: site.seenAsOf, isTodayFixed: true };
  return { today: plainDateOf(new Date(), 'Asia/Ho_Chi_Minh'), isTodayFixed: false };
}
