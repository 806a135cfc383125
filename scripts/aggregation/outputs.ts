import { join } from 'node:path';
import { dateOf, type ShownItem } from '#aggregation/keeping/shown';
import type { SourceReport } from '#aggregation/report';
import { writeWhole } from '#loading/disk/write-whole';
import type { AggregateChoice } from './choice.ts';

const REPORT = 'bao-cao-nguon.json';

/** Beside what is kept. */
export function writeReport(store: string, reports: readonly SourceReport[], at: string): void {
  writeWhole(join(store, REPORT), `${JSON.stringify({ version: 1, at, sources: reports }, undefined, 1)}\n`);
}

export function writeList(file: string, items: readonly ShownItem[]): void {
  writeWhole(file, `${JSON.stringify({ version: 1, items: items.map(listed) }, undefined, 1)}\n`);
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
