import type { PlainDate } from '#vietnamese/plain-date';

/** A day as forms hold it: `26/01/2024`. */
export function typedDay(day: PlainDate): string {
  return day.split('-').reverse().join('/');
}
