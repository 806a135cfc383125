import { type Occasion, occasionSpan, type OccasionTime } from '#domain/occasion';
import type { Edition } from '#routes/edition';
import { occasionKindLabel } from '#strings/labels';
import type { PartialDate } from '#vietnamese/partial-date';
import { writtenMonth } from '#vietnamese/plain-date';
import { writtenQuarter } from '#vietnamese/quarter';

/** A leaf of the tear-off calendar. */
export interface ComingDate {
  /** `07`, `16–20`, `Tháng 12`, `Quý IV` */
  big: string;
  /** `tháng 5 năm 2024`, `năm 2024` */
  small: string;
  name: string;
  /** `Tổng kết` */
  note: string;
  href: string;
}

/** The next dates, those already begun included; the nearest first. */
export function comingDates(edition: Edition, most: number): ComingDate[] {
  return edition.bulletin.occasions
    .map((occasion) => ({ occasion, span: occasionSpan(occasion) }))
    .filter(({ span }) => span.to >= edition.today)
    .toSorted((a, b) => (a.span.to < b.span.to ? -1 : a.span.to > b.span.to ? 1 : a.span.from < b.span.from ? -1 : 1))
    .slice(0, most)
    .map(({ occasion }) => comingDate(occasion, edition));
}

function comingDate({ name, kind, campaign, when }: Occasion, { routes }: Edition): ComingDate {
  const href = campaign === undefined ? routes.calendar : routes.campaign(campaign);
  return { ...leaf(when), name, note: occasionKindLabel[kind], href };
}

function leaf(when: OccasionTime): Pick<ComingDate, 'big' | 'small'> {
  if (when.type === 'quarter') {
    const [big, small] = writtenQuarter(when.quarter).split(' năm ') as [string, string];
    return { big, small: `năm ${small}` };
  }
  if (when.type === 'day') return dayLeaf(when.on);
  const [from, to] = [when.from, when.to];
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7)) {
    return { big: `${from.slice(8)}–${to.slice(8)}`, small: monthWords(to) };
  }
  return { big: dayLeaf(to).big, small: `hạn cuối, ${dayLeaf(to).small}` };
}

function dayLeaf(date: PartialDate): Pick<ComingDate, 'big' | 'small'> {
  const [year, month, day] = date.split('-') as [string, string | undefined, string | undefined];
  if (month === undefined) return { big: year, small: 'trong năm' };
  if (day === undefined) return { big: `Tháng ${writtenMonth(month)}`, small: `năm ${year}` };
  return { big: day, small: monthWords(date) };
}

function monthWords(date: string): string {
  const [year, month] = date.split('-') as [string, string];
  return `tháng ${writtenMonth(month)} năm ${year}`;
}
