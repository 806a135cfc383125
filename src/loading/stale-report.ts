import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#domain/site';
import { daysBetween, type PlainDate, readPlainDate, writtenDay } from '#vietnamese/plain-date';

/** A page says the day it speaks of; after so many days somebody should look again. */
const PATIENCE = 7;
/** The day stands before the records. */
const HEAD = 4096;

/** What an officer is told when the site that stands in a folder speaks of a day long past; else nothing. */
export function staleReport(release: string, site: Site | undefined, today: PlainDate): string | undefined {
  const day = site?.seenAsOf ? undefined : builtDay(release);
  const days = day === undefined ? 0 : daysBetween(day, today);
  if (days <= PATIENCE) return undefined;
  return `Trang dựng lần trước ghi “Thông tin tính đến ngày ${writtenDay(day!)}”, đã ${days} ngày. Gõ npm run build rồi đưa bản mới lên.`;
}

function builtDay(release: string): PlainDate | undefined {
  const written = /"generatedAt": "(\d{4}-\d{2}-\d{2})/u.exec(headOf(join(release, 'du-lieu', 'toan-bo.json')));
  return written ? readPlainDate(written[1]!) : undefined;
}

/** Empty where nothing was built yet. */
function headOf(file: string): string {
  try {
    const handle = openSync(file, 'r');
    const head = Buffer.alloc(HEAD);
    const bytes = readSync(handle, head);
    closeSync(handle);
    return head.toString('utf8', 0, bytes);
  } catch {
    return '';
  }
}
