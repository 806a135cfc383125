import { type Occasion, occasionSpan } from '#domain/occasion';
import type { Edition } from '#routes/edition';
import { daysAhead } from '#strings/time';
import { writtenDay } from '#vietnamese/plain-date';
import { quarterOf, quarterSpan, writtenQuarter } from '#vietnamese/quarter';
import { type CalendarRow, calendarRow } from '#views/calendar-row';
import { collectionWords } from '#views/collection-words';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';

export interface Calendar {
  page: PageWords;
  total: number;
  /** `20/11/2024` */
  today: string;
  /** What comes next, and when. */
  next?: { name: string; ahead: string } | undefined;
  years: CalendarYear[];
  /** Years before, each with a page of its own. */
  earlier: Link[];
}

export interface CalendarYear {
  year: string;
  quarters: CalendarQuarter[];
}

export interface CalendarQuarter {
  heading: string;
  isCurrent: boolean;
  /** What is to be done some time in the quarter. */
  anyTime: CalendarRow[];
  /** Dated rows up to today, and after it: today stands between. */
  before: CalendarRow[];
  after: CalendarRow[];
}

/** This year and what follows; when nothing is planned any more, the last year that has something. */
export function calendar(edition: Edition): Calendar {
  const { occasions } = edition.bulletin;
  const { routes, today } = edition;
  const years = [...new Set(occasions.map(yearOf))].toSorted();
  const first = [today.slice(0, 4), years.at(-1) ?? '9999'].toSorted()[0]!;
  return {
    page: collectionWords(
      {
        title: 'Lịch thi đua, khen thưởng',
        description: 'Phát động, sơ kết, tổng kết, hạn báo cáo và ngày kỷ niệm, theo quý và theo ngày.',
        path: routes.calendar,
        current: 'calendar',
      },
      [],
      edition,
    ),
    total: occasions.length,
    today: writtenDay(today),
    next: nextOf(edition),
    years: years.filter((year) => year >= first).map((year) => calendarYear(year, edition)),
    earlier: years.filter((year) => year < first).map((year) => ({ href: routes.year(year), label: `Năm ${year}` })),
  };
}

export function yearOf(occasion: Occasion): string {
  return occasionSpan(occasion).from.slice(0, 4);
}

function nextOf({ bulletin, today }: Edition): Calendar['next'] {
  const dated = bulletin.occasions
    .map((occasion) => ({ name: occasion.name, ...occasionSpan(occasion) }))
    .filter(({ from, to }) => from === to && from >= today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return dated[0] && { name: dated[0].name, ahead: daysAhead(dated[0].from, today)! };
}

export function calendarYear(year: string, edition: Edition): CalendarYear {
  const occasions = edition.bulletin.occasions.filter((occasion) => yearOf(occasion) === year);
  const wholeYear = occasions.filter(isYearLong);
  const quarters = ([1, 2, 3, 4] as const).map((number) => {
    const inQuarter = occasions.filter((occasion) => quarterNumber(occasion) === number && !isYearLong(occasion));
    return calendarQuarter({ year: Number(year), number }, inQuarter, edition);
  });
  const allYear = { heading: `Cả năm ${year}`, isCurrent: false, before: [], after: [] };
  return {
    year,
    quarters: [
      { ...allYear, anyTime: wholeYear.map((occasion) => calendarRow(occasion, edition)) },
      ...quarters,
    ].filter(({ anyTime, before, after }) => anyTime.length + before.length + after.length > 0),
  };
}

function isYearLong({ when }: Occasion): boolean {
  return when.type === 'day' && when.on.length === 4;
}

function quarterNumber(occasion: Occasion): number {
  return quarterOf(occasionSpan(occasion).from).number;
}

function calendarQuarter(
  quarter: ReturnType<typeof quarterOf>,
  occasions: readonly Occasion[],
  edition: Edition,
): CalendarQuarter {
  const { from, to } = quarterSpan(quarter);
  const isWide = ({ when }: Occasion) => when.type === 'quarter';
  const dated = occasions
    .filter((occasion) => !isWide(occasion))
    .toSorted((a, b) => (occasionSpan(a).from < occasionSpan(b).from ? -1 : 1));
  const isOver = (occasion: Occasion) => occasionSpan(occasion).to < edition.today;
  const rows = (some: readonly Occasion[]) => some.map((occasion) => calendarRow(occasion, edition));
  return {
    heading: writtenQuarter(quarter),
    isCurrent: from <= edition.today && edition.today <= to,
    anyTime: rows(occasions.filter(isWide)),
    before: rows(dated.filter(isOver)),
    after: rows(dated.filter((occasion) => !isOver(occasion))),
  };
}
