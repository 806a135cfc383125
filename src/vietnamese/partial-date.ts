import { addDays, readPlainDate, writtenDay, writtenMonth, type PlainDate } from '#vietnamese/plain-date';

/** A date as exactly as it is known: `2024`, `2024-02` or `2024-02-26`. */
export type PartialDate = `${number}` | `${number}-${number}` | PlainDate;

/** Reads `2024`, `02/2024`, `2024-02` and every full date that `readPlainDate` reads. */
export function readPartialDate(text: string): PartialDate | undefined {
  const typed = text.trim();
  if (/^[12]\d{3}$/u.test(typed)) return typed as PartialDate;
  const monthFirst = /^(\d{1,2})\/([12]\d{3})$/u.exec(typed) ?? undefined;
  const yearFirst = /^([12]\d{3})-(\d{2})$/u.exec(typed) ?? undefined;
  if (monthFirst) return realMonth(monthFirst[2]!, monthFirst[1]!);
  if (yearFirst) return realMonth(yearFirst[1]!, yearFirst[2]!);
  return readPlainDate(typed);
}

function realMonth(year: string, month: string): PartialDate | undefined {
  const padded = month.padStart(2, '0');
  return Number(month) >= 1 && Number(month) <= 12 ? (`${year}-${padded}` as PartialDate) : undefined;
}

/** The earliest day it can mean. */
export function firstDay(date: PartialDate): PlainDate {
  return `${date}${'-01-01'.slice(date.length - 4)}` as PlainDate;
}

/** The latest day it can mean. */
export function lastDay(date: PartialDate): PlainDate {
  if (date.length === 10) return date as PlainDate;
  const [year, month] = date.split('-').map(Number) as [number, number | undefined];
  const next = month === undefined ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(`${next[0]}-${String(next[1]).padStart(2, '0')}-01` as PlainDate, -1);
}

/** `26/01/2024`, `tháng 02 năm 2024`, `năm 2024`. */
export function writtenPartialDate(date: PartialDate): string {
  if (date.length === 10) return writtenDay(date as PlainDate);
  const [year, month] = date.split('-') as [string, string | undefined];
  return month === undefined ? `năm ${year}` : `tháng ${writtenMonth(month)} năm ${year}`;
}
