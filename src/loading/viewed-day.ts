import type { Site } from '#domain/site';
import { plainDateOf, readPlainDate, type PlainDate } from '#vietnamese/plain-date';

interface ViewedDay {
  today: PlainDate;
}

/** The day a site is seen as of: one given on the command line, else the one it names, else today in Việt Nam. */
export function viewedDay(site: Pick<Site, 'seenAsOf'> | undefined, given: string | undefined): ViewedDay {
  const day = given === undefined ? undefined : readPlainDate(given);
  if (day) return { today: day };
  if (site?.seenAsOf) return { today: site.seenAsOf };
  return { today: plainDateOf(new Date(), 'Asia/Ho_Chi_Minh') };
}
