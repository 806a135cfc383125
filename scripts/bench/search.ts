// What search costs at 100, 1,000 and 10,000 pages, and whether it finds, beside other engines in one run.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstResults } from './search-line.ts';
import { benchPages, knownItems, writePages, type BenchPage } from './search-pages.ts';
import { ourSearch, plainPagefind } from './search-pagefind.ts';
import { availableRivals, type MakeRival } from './search-rivals.ts';

const QUERIES = 20;
const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-tim-'));
const rivals = availableRivals(folder);
const rows: Record<string, string | number>[] = [];

for (const size of process.argv.includes('--nhanh') ? [100, 1000] : [100, 1000, 10_000]) {
  const pages = benchPages(size);
  const site = join(folder, String(size));
  mkdirSync(site);
  writePages(site, pages);
  for (const make of [ourSearch(site), plainPagefind(site, join(folder, `pagefind-${size}`)), ...rivals])
    rows.push(await measured(make, pages));
}
console.table(rows);

console.log('From opening the search page of the shipped site to the first result, at 400 kbit/s and 400 ms:');
const waits = await firstResults(folder);
if (waits) console.table(waits);
else console.log('No browser is to be had here: skipped.');
rmSync(folder, { recursive: true });

async function measured(make: MakeRival, pages: readonly BenchPage[]) {
  const started = performance.now();
  const { name, size, ask } = await make(pages);
  const indexed = performance.now();
  const answers = [];
  for (const { query, path } of knownItems(pages, QUERIES)) {
    const asked = performance.now();
    const { paths, bytes } = await ask(query);
    answers.push({ time: performance.now() - asked, bytes, place: paths.indexOf(path) });
  }
  return {
    pages: pages.length,
    engine: name,
    'index s': ((indexed - started) / 1000).toFixed(2),
    'size KB': Math.round(size / 1024),
    'to first KB': Math.round(median(answers.map(({ bytes }) => bytes)) / 1024),
    'query ms': median(answers.map(({ time }) => time)).toFixed(0),
    'found in ten': answers.filter(({ place }) => place >= 0).length / answers.length,
    'found first': answers.filter(({ place }) => place === 0).length / answers.length,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
