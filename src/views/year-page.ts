import type { Campaign } from '#domain/campaign';
import type { Exemplar } from '#domain/exemplar';
import { real } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import { asOf } from '#strings/time';
import { inSeries } from '#strings/units';
import { campaignDate } from '#views/campaign/time';
import { calendarYear, type CalendarYear } from '#views/calendar/calendar';
import { rowCount } from '#views/calendar/quarter';
import { exemplarLine, type ExemplarLine } from '#views/exemplar/line';
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
  calendar: CalendarYear & { count: number };
  /** `tính đến ngày 20/11/2024` */
  asOf: string;
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
    published: published(records, edition, nameLine),
    calendar: calendarOf(year, edition),
    asOf: asOf(edition.today),
    ...neighbours(year, edition),
  };
}

/** A year sums up: names, not what each story is about. */
function nameLine(exemplar: Exemplar, edition: Edition): ExemplarLine {
  return { ...exemplarLine(exemplar, edition), summary: '' };
}

/** Campaigns that ran in the year; the rest by its own day. */
function recordsOf(year: string, edition: Edition): Records {
  const { campaigns, exemplars, slogans, awards } = edition.bulletin;
  return {
    campaigns: campaigns.filter((campaign) => ranIn(campaign, year, edition)),
    exemplars: exemplars.filter(({ publishedOn }) => publishedOn.startsWith(year)),
    slogans: slogans.filter((slogan) => sloganDate(slogan, edition).startsWith(year)),
    awards: awards.filter(({ decidedOn }) => decidedOn.startsWith(year)),
  };
}

/** One without an end is not said to go on. */
function ranIn(campaign: Campaign, year: string, edition: Edition): boolean {
  const from = campaignDate(campaign, edition);
  return touchesYear({ from, to: campaign.period.to ?? from }, year);
}

function calendarOf(year: string, edition: Edition): YearPage['calendar'] {
  const calendar = calendarYear(year, edition);
  return { ...calendar, count: calendar.quarters.reduce((sum, quarter) => sum + rowCount(quarter), 0) };
}

function summaryOf(year: string, { campaigns, exemplars, slogans, awards }: Records): string {
  const said = [
    { count: real(campaigns).length, of: 'phong trào thi đua' },
    { count: real(exemplars).length, of: 'gương điển hình' },
    { count: slogans.length, of: 'khẩu hiệu' },
    { count: real(awards).length, of: 'quyết định khen thưởng' },
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
