/** A calendar day without a clock or a time zone: `2024-01-26`. Compares with `<` as text. */
export type PlainDate = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;

/** Reads `26/01/2024`, `7/4/2014`, `26-01-2024` or `2024-01-26`; nothing else, and no day that does not exist. */
export function readPlainDate(text: string): PlainDate | undefined {
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-]([12]\d{3})$/u.exec(text.trim());
  const yearFirst = /^([12]\d{3})-(\d{2})-(\d{2})$/u.exec(text.trim());
  if (dayFirst) return realDay(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  if (yearFirst) return realDay(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  return undefined;
}

function realDay(year: string, month: string, day: string): PlainDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as PlainDate;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** The day in a time zone at one instant; the only place where a clock becomes a day. */
export function plainDateOf(instant: Date, timeZone: string): PlainDate {
  // Swedish writes ISO dates.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant) as PlainDate;
}

/** As official documents print it (NĐ 30/2020): days below ten and months one and two take a zero: `02/6/2023`. */
export function writtenDay(day: PlainDate): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${date}/${writtenMonth(month)}/${year}`;
}

/** A month as NĐ 30/2020 prints it: `01`, `02`, then `3` … `12`. */
export function writtenMonth(month: string): string {
  return Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as PlainDate;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
