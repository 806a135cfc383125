import type { CalendarEvent } from '#feeds/calendar-event';
import { printable } from '#feeds/xml';
import { addDays, type PlainDate } from '#vietnamese/plain-date';

export interface CalendarFrame {
  id: string;
  name: string;
  description: string;
  /** Address of the calendar itself; that of a withdrawn campaign may spell its name. */
  source?: string;
  /** The page it belongs to. */
  page: string;
}

/** iCalendar (RFC 5545, RFC 7986): whole days, no clock, no alarm. */
export function icalendarText(events: readonly CalendarEvent[], frame: CalendarFrame): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hoa dep//Lich thi dua//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `UID:${value(frame.id)}`,
    `NAME:${value(frame.name)}`,
    `X-WR-CALNAME:${value(frame.name)}`,
    `DESCRIPTION:${value(frame.description)}`,
    `URL:${frame.page}`,
    ...(frame.source ? [`SOURCE;VALUE=URI:${frame.source}`] : []),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, name, from, to, category, lines, url, changedOn, cancelledOn }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${value(id)}`,
    `DTSTAMP:${compact(changedOn)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The end of a whole-day event is the day after.
    `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
    `SUMMARY:${value(name)}`,
    ...(lines.length > 0 ? [`DESCRIPTION:${value(lines.join('\n'))}`] : []),
    `CATEGORIES:${value(category)}`,
    `URL:${url}`,
    `SEQUENCE:${cancelledOn ? 1 : 0}`,
    `STATUS:${cancelledOn ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: PlainDate): string {
  return day.replaceAll('-', '');
}

function value(text: string): string {
  return printable(text)
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replaceAll('\t', ' ')
    .replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets, cut between letters: most Vietnamese letters take two or three. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  return [...line]
    .map((letter) => {
      const size = encoder.encode(letter).length;
      const fits = octets + size <= MOST_OCTETS;
      octets = fits ? octets + size : size + 1;
      return fits ? letter : `\r\n ${letter}`;
    })
    .join('');
}
