import { lastDay, type PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** A quarter of a year, as plans write it: quý I năm 2024. */
export interface Quarter {
  year: number;
  number: 1 | 2 | 3 | 4;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Reads `I/2024`, `quý IV năm 2024`, `2/2024`. */
export function readQuarter(text: string): Quarter | undefined {
  const match = /^(?:quý\s+)?(IV|I{1,3}|[1-4])\s*(?:\/|năm)\s*([12]\d{3})$/iu.exec(text.normalize('NFC').trim());
  if (!match) return undefined;
  const roman = ROMAN.indexOf(match[1]!.toUpperCase() as (typeof ROMAN)[number]) + 1;
  return { year: Number(match[2]), number: (roman || Number(match[1])) as Quarter['number'] };
}

/** `Quý I năm 2024`. */
export function writtenQuarter({ year, number }: Quarter): string {
  return `Quý ${ROMAN[number - 1]} năm ${year}`;
}

export function quarterSpan({ year, number }: Quarter): { from: PlainDate; to: PlainDate } {
  const month = (m: number) => `${year}-${String(m).padStart(2, '0')}` as PartialDate;
  return { from: `${month(number * 3 - 2)}-01` as PlainDate, to: lastDay(month(number * 3)) };
}

export function quarterOf(day: PlainDate): Quarter {
  return { year: Number(day.slice(0, 4)), number: Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter['number'] };
}
