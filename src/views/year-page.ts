import type { Edition } from '#routes/edition';
import { inSeries } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { calendarYear, type CalendarYear } from '#views/calendar/calendar';
import { sloganDate } from '#views/slogan/line';
import { collectionWords } from '#views/collection-words';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';
import { type Published, published, type Records } from '#views/published';
import { publishedYears, touchesYear } from '#views/years';

export interface YearPage {
  page: PageWords;
  year: string;
  /** `Trong năm 2024: 5 phong trào, 12 gương, 3 khẩu hiệu, 2 quyết định khen thưởng.` */
  summary: string;
  published: Published;
  calendar: CalendarYear;
  /** `20/11/2024` */
  today: string;
  earlier?: Link | undefined;
  later?: Link | undefined;
}

export function yearPage(year: string, edition: Edition): YearPage {
  const records = recordsOf(year, edition);
  const { routes } = edition;
  const links = records.campaigns.map(({ slug, name }) => ({ href: routes.campaign(slug), label: name }));
  const summary = summaryOf(year, records);
  return {
    page: collectionWords({ title: `Năm ${year}`, description: summary, path: routes.year(year) }, links, edition),
    ...{ year, summary },
    published: published(records, edition),
    calendar: calendarYear(year, edition),
    today: writtenDay(edition.today),
    ...neighbours(year, edition),
  };
}

/** Campaigns that ran in the year; the rest by its own day. */
function recordsOf(year: string, edition: Edition): Records {
  const { campaigns, exemplars, slogans, awards } = edition.bulletin;
  return {
    campaigns: campaigns.filter(({ period, publishedOn }) =>
      touchesYear({ from: period.from ?? publishedOn, to: period.to }, year),
    ),
    exemplars: exemplars.filter(({ publishedOn }) => publishedOn.startsWith(year)),
    slogans: slogans.filter((slogan) => sloganDate(slogan, edition).startsWith(year)),
    awards: awards.filter(({ decidedOn }) => decidedOn.startsWith(year)),
  };
}

function summaryOf(year: string, { campaigns, exemplars, slogans, awards }: Records): string {
  const said = [
    { count: campaigns.length, of: 'phong trào thi đua' },
    { count: exemplars.length, of: 'gương điển hình' },
    { count: slogans.length, of: 'khẩu hiệu' },
    { count: awards.length, of: 'quyết định khen thưởng' },
  ].filter(({ count }) => count > 0);
  if (said.length === 0) return `Những việc đã ghi trong lịch thi đua, khen thưởng năm ${year}.`;
  return `Trong năm ${year} có ${inSeries(said.map(({ count, of }) => `${count} ${of}`))}.`;
}

function neighbours(year: string, edition: Edition) {
  const years = publishedYears(edition);
  const link = (other: string | undefined): Link | undefined =>
    other === undefined ? undefined : { href: edition.routes.year(other), label: `Năm ${other}` };
  const place = years.indexOf(year);
  return { later: link(years[place - 1]), earlier: link(years[place + 1]) };
}
