import type { CampaignStatus } from '#domain/campaign-time';
import type { OccasionTime } from '#domain/occasion';
import type { Period } from '#domain/period';
import { type PartialDate, writtenPartialDate } from '#vietnamese/partial-date';
import { type PlainDate, writtenDay } from '#vietnamese/plain-date';
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

/** `đến hết ngày 30/11/2024`, `từ năm 2025`, `đã kết thúc năm 2023`: as true tomorrow as today. */
export function limitWords({ from, to }: Period, status: CampaignStatus): string {
  if (status === 'upcoming') return `từ ${onDate(from!)}`;
  if (!to) return 'không ghi ngày kết thúc';
  return `${status === 'ended' ? 'đã kết thúc' : 'đến hết'} ${onDate(to)}`;
}

/** What a page holds for: `tính đến ngày 20/11/2024`. */
export function asOf(today: PlainDate): string {
  return `tính đến ngày ${writtenDay(today)}`;
}

/** `07/5/2024`, `từ 16/12/2024 đến 20/12/2024`, `Quý I năm 2024`. */
export function occasionTimeWords(when: OccasionTime): string {
  if (when.type === 'quarter') return writtenQuarter(when.quarter);
  if (when.type === 'span') return periodWords(when)!;
  return writtenPartialDate(when.on);
}
