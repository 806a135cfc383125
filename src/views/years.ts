import { real } from '#domain/illustrations';
import { occasionSpan } from '#domain/occasion';
import type { Edition } from '#routes/edition';
import { firstDay } from '#vietnamese/partial-date';
import { campaignDate } from '#views/campaign/time';
import type { Link } from '#views/link';

/** Every year in which something began, happened or was published, newest first. */
export function publishedYears(edition: Edition): string[] {
  const { bulletin } = edition;
  const days = [
    ...real(bulletin.campaigns).map((campaign) => campaignDate(campaign, edition)),
    ...real(bulletin.exemplars).map(({ publishedOn }) => publishedOn),
    ...bulletin.slogans.flatMap(({ period, publishedOn }) =>
      firstDay(period.from ?? publishedOn ?? period.to ?? '9999'),
    ),
    ...real(bulletin.awards).map(({ decidedOn }) => decidedOn),
    ...bulletin.occasions.map((occasion) => occasionSpan(occasion).from),
  ];
  const years = new Set(days.map((day) => day.slice(0, 4)).filter((year) => year !== '9999'));
  return [...years].toSorted().toReversed();
}

export function yearLinks(edition: Edition): Link[] {
  return publishedYears(edition).map((year) => ({ href: edition.routes.year(year), label: `Năm ${year}` }));
}

/** Whether a stretch of time touches a year. */
export function touchesYear(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  year: string,
): boolean {
  return (from ?? '0000').slice(0, 4) <= year && year <= (to ?? '9999').slice(0, 4);
}
