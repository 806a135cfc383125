import type { OccasionTime } from '#domain/occasion';
import { type Period, statusOf } from '#domain/period';
import { firstDay, lastDay, type PartialDate, writtenPartialDate } from '#vietnamese/partial-date';
import { daysBetween, type PlainDate } from '#vietnamese/plain-date';
import { writtenQuarter } from '#vietnamese/quarter';

/** For the middle of a sentence: `ngày 26/01/2024`, `tháng 02 năm 2024`, `năm 2024`. */
export function onDate(date: PartialDate): string {
  return date.length === 10 ? `ngày ${writtenPartialDate(date)}` : writtenPartialDate(date);
}

/** `từ 01/01/2024 đến 31/12/2024`, `đến 30/11/2024`, `năm 2024`; `undefined` when neither end is known. */
export function periodWords({ from, to }: Period): string | undefined {
  if (from && from === to) return onDate(from);
  if (from && to) return `từ ${writtenPartialDate(from)} đến ${writtenPartialDate(to)}`;
  if (from) return `từ ${writtenPartialDate(from)}`;
  return to && `đến ${writtenPartialDate(to)}`;
}

/** `còn 41 ngày`, `đến hết ngày 30/11/2024`, `12 ngày nữa bắt đầu`; `undefined` when it runs without an end. */
export function timeLeft(period: Period, today: PlainDate): string | undefined {
  const status = statusOf(period, today);
  if (status === 'upcoming') return untilStart(daysBetween(today, firstDay(period.from!)));
  if (!period.to) return undefined;
  if (status === 'ended') return `đến hết ${onDate(period.to)}`;
  const days = daysBetween(today, lastDay(period.to));
  return days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`;
}

function untilStart(days: number): string {
  return days === 1 ? 'ngày mai bắt đầu' : `${days} ngày nữa bắt đầu`;
}

/** How far a day is: `hôm nay`, `ngày mai`, `còn 5 ngày`; `undefined` for the past. */
export function daysAhead(day: PlainDate, today: PlainDate): string | undefined {
  const days = daysBetween(today, day);
  if (days < 0) return undefined;
  return ['hôm nay', 'ngày mai'][days] ?? `còn ${days} ngày`;
}

/** `07/5/2024`, `từ 16/12/2024 đến 20/12/2024`, `Quý I năm 2024`. */
export function occasionTimeWords(when: OccasionTime): string {
  if (when.type === 'quarter') return writtenQuarter(when.quarter);
  if (when.type === 'span') return periodWords(when)!;
  return writtenPartialDate(when.on);
}
