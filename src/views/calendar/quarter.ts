import { type Occasion, occasionSpan } from '#domain/occasion';
import type { Edition } from '#routes/edition';
import { quarterOf, quarterSpan, writtenQuarter } from '#vietnamese/quarter';
import { type CalendarRow, calendarRow } from '#views/calendar/row';

export interface CalendarQuarter {
  heading: string;
  isCurrent: boolean;
  /** What is to be done some time in the quarter. */
  anyTime: CalendarRow[];
  /** Dated rows up to today, and after it: today stands between. */
  before: CalendarRow[];
  after: CalendarRow[];
}

export function isYearLong({ when }: Occasion): boolean {
  return when.type === 'day' && when.on.length === 4;
}

export function quarterNumber(occasion: Occasion): number {
  return quarterOf(occasionSpan(occasion).from).number;
}

export function calendarQuarter(
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

export function rowCount({ anyTime, before, after }: CalendarQuarter): number {
  return anyTime.length + before.length + after.length;
}
