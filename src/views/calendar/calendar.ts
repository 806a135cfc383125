import { type Occasion, occasionSpan } from '#domain/occasion';
import type { Edition } from '#routes/edition';
import { asOf, occasionTimeWords, onDate } from '#strings/time';
import { writtenQuarter } from '#vietnamese/quarter';
import { type CalendarQuarter, calendarQuarter, isYearLong, quarterNumber, rowCount } from '#views/calendar/quarter';
import { calendarRow } from '#views/calendar/row';
import { collectionWords } from '#views/collection-words';
import { documentLinks, type Link } from '#views/link';
import type { PageWords } from '#views/page';

interface Calendar {
  page: PageWords;
  total: number;
  /** All of it, for one's own calendar. */
  file: string;
  /** `tính đến ngày 20/11/2024` */
  asOf: string;
  /** What comes after that day: `70 năm …, ngày 07/5/2024`, `Quý II năm 2024 có 4 việc` */
  next?: string | undefined;
  years: CalendarYear[];
  /** Years before, each with a page of its own. */
  earlier: Link[];
}

export interface CalendarYear {
  year: string;
  /** Documents that every row of the year rests on; the rows do not repeat them. */
  basis: Link[];
  quarters: CalendarQuarter[];
  /** `Từ ngày 20/11/2024 đến hết năm 2024, lịch không ghi việc nào.` */
  rest?: string | undefined;
  /** What several rows would repeat. */
  notes: string[];
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
    file: routes.calendarFile,
    asOf: asOf(today),
    next: nextOf(edition),
    years: years.filter((year) => year >= first).map((year) => calendarYear(year, edition)),
    earlier: years.filter((year) => year < first).map((year) => ({ href: routes.year(year), label: `Năm ${year}` })),
  };
}

function yearOf(occasion: Occasion): string {
  return occasionSpan(occasion).from.slice(0, 4);
}

function nextOf({ bulletin, today }: Edition): string | undefined {
  const coming = bulletin.occasions
    .filter((occasion) => occasionSpan(occasion).to >= today && !isYearLong(occasion))
    .toSorted((a, b) => (occasionSpan(a).to < occasionSpan(b).to ? -1 : 1));
  const [first] = coming;
  if (first?.when.type !== 'quarter') return first && `${first.name}, ${occasionTimeWords(first.when)}`;
  const words = writtenQuarter(first.when.quarter);
  const sameQuarter = coming.filter(({ when }) => occasionTimeWords(when) === words);
  return `${words} có ${sameQuarter.length} việc`;
}

export function calendarYear(year: string, edition: Edition): CalendarYear {
  const inYear = edition.bulletin.occasions.filter((occasion) => yearOf(occasion) === year);
  const shared = sharedDocuments(inYear);
  const notes = repeatedNotes(inYear);
  const occasions = inYear.map((occasion) => without(shared, notes, occasion));
  const quarters = ([1, 2, 3, 4] as const).map((number) => {
    const inQuarter = occasions.filter((occasion) => quarterNumber(occasion) === number && !isYearLong(occasion));
    return calendarQuarter({ year: Number(year), number }, inQuarter, edition);
  });
  const anyTime = occasions.filter(isYearLong).map((occasion) => calendarRow(occasion, edition));
  const allYear = { heading: `Cả năm ${year}`, isCurrent: false, anyTime, before: [], after: [] };
  return {
    year,
    basis: documentLinks(shared, edition),
    quarters: [allYear, ...quarters].filter((quarter) => rowCount(quarter) > 0),
    rest: restOf(year, inYear, edition),
    notes,
  };
}

function sharedDocuments([first, ...others]: readonly Occasion[]): string[] {
  if (!first || others.length === 0) return [];
  return first.documents.filter((id) => others.every(({ documents }) => documents.includes(id)));
}

function repeatedNotes(occasions: readonly Occasion[]): string[] {
  const notes = Map.groupBy(
    occasions.flatMap((occasion) => occasion.notes),
    (note) => note,
  );
  return [...notes].filter(([, said]) => said.length > 1).map(([note]) => note);
}

function without(shared: readonly string[], notes: readonly string[], occasion: Occasion): Occasion {
  return {
    ...occasion,
    documents: occasion.documents.filter((id) => !shared.includes(id)),
    notes: occasion.notes.filter((note) => !notes.includes(note)),
  };
}

/** Said where the year goes on and its plans do not. */
function restOf(year: string, occasions: readonly Occasion[], { today }: Edition): string | undefined {
  const goesOn = occasions.some((occasion) => !isYearLong(occasion) && occasionSpan(occasion).to >= today);
  if (goesOn || occasions.length === 0 || !today.startsWith(year)) return undefined;
  return `Từ ${onDate(today)} đến hết năm ${year}, lịch không ghi việc nào.`;
}
