import { readPlainDate } from '#vietnamese/plain-date';

/** The clock of Việt Nam, for a time that names no zone: sources are Vietnamese. */
const HERE = '+07:00';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Record<string, string> = { ut: 'Z', gmt: 'Z', utc: 'Z', z: 'Z', ict: HERE, est: '-05:00', pst: '-08:00' };

/**
 * An instant as ISO 8601 in UTC, from what feeds write: RFC 3339, RFC 822, ISO days, and `26/01/2024 07:30` as
 * Vietnamese write it. `undefined` for all that is no time.
 */
export function instantOf(text: string): string | undefined {
  const written = text.trim().slice(0, 60);
  return fromIso(written) ?? fromMail(written) ?? fromVietnamese(written);
}

function fromIso(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu.exec(
    text,
  );
  return parts ? instant(parts[1]!, parts[2], parts[3]) : undefined;
}

function fromMail(text: string): string | undefined {
  const parts =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?(?:\s+([+-]\d{4}|[a-z]{1,4}))?/iu.exec(
      text,
    );
  const month = MONTHS.indexOf(parts?.[2]?.toLowerCase() ?? '') + 1;
  if (!parts || month === 0) return undefined;
  const zone = parts[5];
  const offset = zone && /^[a-z]/iu.test(zone) ? (ZONES[zone.toLowerCase()] ?? 'Z') : zone;
  const year = parts[3]!.length === 2 ? `20${parts[3]!}` : parts[3]!;
  return instant(`${year}-${two(month)}-${two(parts[1]!)}`, parts[4]?.padStart(5, '0'), offset);
}

function fromVietnamese(text: string): string | undefined {
  const parts =
    /^(?:(\d{1,2}:\d{2}(?::\d{2})?),?\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:,?\s+(\d{1,2}:\d{2}(?::\d{2})?))?/u.exec(
      text,
    );
  const day = readPlainDate(parts?.[2] ?? '');
  const time = parts?.[3] ?? parts?.[1];
  return day && instant(day, time && (time.indexOf(':') === 1 ? `0${time}` : time), undefined);
}

/** No day that does not exist, no hour after the last: JavaScript would roll both over. */
function instant(day: string, time = '00:00:00', offset = HERE): string | undefined {
  if (!readPlainDate(day)) return undefined;
  const zone = offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  const at = new Date(`${day}T${time.length === 5 ? `${time}:00` : time}${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().replace('.000Z', 'Z');
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}
