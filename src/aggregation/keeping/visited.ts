import type { Status, Visit } from '#aggregation/keeping/kept';

const HOUR_MS = 3_600_000;
const LONGEST_WAIT_MS = 30 * 24 * HOUR_MS;

/** How often a source is asked: ours say what changed in few bytes, others send the whole each time. */
const OFTEN_MS = { bulletin: HOUR_MS, other: 24 * HOUR_MS } as const;

interface Asked {
  now: string;
  isBulletin: boolean;
  /** An officer insists (`--ngay`). */
  isUrgent: boolean;
}

/** Whether it is time to ask again. An officer may insist, but not against what the server wishes. */
export function isDue({ status, tried, notBefore, isWished }: Visit, { now, isBulletin, isUrgent }: Asked): boolean {
  if (status === 'gone') return false;
  if (notBefore !== undefined && now < notBefore && (isWished || !isUrgent)) return false;
  if (tried === undefined || isUrgent) return true;
  return Date.parse(now) - Date.parse(tried) >= OFTEN_MS[isBulletin ? 'bulletin' : 'other'];
}

/** After a good answer. */
export function goodVisit(status: Status, now: string, http: number): Visit {
  return { status, tried: now, good: now, failures: 0, http };
}

interface Failed {
  now: string;
  message: string;
  http?: number;
  /** What the server wished: seconds or a date, as `Retry-After` writes it. */
  retryAfter?: string | null;
  /** Between 0 and 1, so that many sources that failed at once are not asked again at once. */
  jitter: number;
}

/** After a fault: asked again after an hour, two, four … a day, later where the server wishes it. */
export function failedVisit(before: Visit, { now, message, http, retryAfter, jitter }: Failed): Visit {
  const failures = before.failures + 1;
  const backOff = Math.min(2 ** (failures - 1), 24) * HOUR_MS * (0.8 + 0.4 * jitter);
  const wished = waitOf(retryAfter, now);
  const wait = Math.min(Math.max(backOff, wished ?? 0), LONGEST_WAIT_MS);
  return {
    ...{ status: http === 410 ? 'gone' : 'error', tried: now, failures, message },
    ...(before.good && { good: before.good }),
    notBefore: later(now, wait),
    ...(wished !== undefined && { isWished: true }),
    ...(http !== undefined && { http }),
  };
}

function waitOf(retryAfter: string | null | undefined, now: string): number | undefined {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  return text === '' || Number.isNaN(until) ? undefined : Math.max(0, until - Date.parse(now));
}

function later(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + Math.round(milliseconds / 1000) * 1000).toISOString().replace(/\.\d+Z$/u, 'Z');
}
