import { firstDay, lastDay, type PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** A stretch of time with either end open; both ends belong to it. */
export interface Period {
  from?: PartialDate;
  to?: PartialDate;
}

export function contains({ from, to }: Period, date: PartialDate): boolean {
  return (!from || firstDay(from) <= lastDay(date)) && (!to || firstDay(date) <= lastDay(to));
}

/** Whether two stretches may share a day. */
export function overlaps(a: Period, b: Period): boolean {
  const startsInTime = (from?: PartialDate, to?: PartialDate) => !from || !to || firstDay(from) <= lastDay(to);
  return startsInTime(a.from, b.to) && startsInTime(b.from, a.to);
}

/** Whether its end comes before its beginning. */
export function isBackwards({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined && lastDay(to) < firstDay(from);
}

export type PeriodStatus = 'upcoming' | 'running' | 'ended';

/** Derived from today, never stored. An open end is still running. */
export function statusOf({ from, to }: Period, today: PlainDate): PeriodStatus {
  if (from && today < firstDay(from)) return 'upcoming';
  return to && lastDay(to) < today ? 'ended' : 'running';
}
