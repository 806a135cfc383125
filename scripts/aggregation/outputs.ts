import { join } from 'node:path';
import { dateOf, type Gathered, type ShownItem, shownItems } from '#aggregation/keeping/shown';
import type { SourceReport } from '#aggregation/report';
import { writeWhole } from '#loading/disk/write-whole';
import { plainDateOf } from '#vietnamese/plain-date';
import type { AggregateChoice } from './choice.ts';
import { readDecisions, readSource } from './store.ts';
import type { UpperLevel } from './upper-level.ts';

const REPORT = 'bao-cao-nguon.json';

/** Writes the report beside what is kept, and the list of shown items where it was asked for. */
export function keepOutputs(
  { store, sources }: UpperLevel,
  reports: readonly SourceReport[],
  list: string | undefined,
  now: string,
): void {
  writeWhole(join(store, REPORT), `${JSON.stringify({ version: 1, at: now, sources: reports }, undefined, 1)}\n`);
  if (list === undefined) return;
  const gathered: Gathered[] = sources.map((source) => ({ source, kept: readSource(store, source) }));
  const today = plainDateOf(new Date(now), 'Asia/Ho_Chi_Minh');
  const items = shownItems(gathered, readDecisions(store), today).map(listed);
  writeWhole(list, `${JSON.stringify({ version: 1, items }, undefined, 1)}\n`);
}

/** One entry of the list, a public format. */
function listed(item: ShownItem) {
  const { id, url, title, summary, published, updated, source, origin } = item;
  return {
    ...{ id, url, title, summary, source: source.id, date: dateOf(item) },
    ...(published && { published }),
    ...(updated && { updated }),
    ...(origin && { origin }),
  };
}

/** More of the sources than allowed have given no good answer for longer than allowed. */
export function isBroken(reports: readonly SourceReport[], { brokenShare, brokenDays }: AggregateChoice): boolean {
  const broken = reports.filter(
    ({ status, daysSinceGood }) => ['error', 'stale', 'gone'].includes(status) && (daysSinceGood ?? 0) > brokenDays,
  );
  return reports.length > 0 && (broken.length / reports.length) * 100 > brokenShare;
}
