// What search costs at 100, 1,000 and 10,000 pages, and whether it finds, beside other engines in one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstResults } from './search-line.ts';
import { engines, type Engine, installedRivals } from './search-rivals.ts';

/** Time and memory that an engine may take for one size before it is left out. */
const LONGEST = 120_000;
const MOST_MEGABYTES = 4096;

/** What `search-one.ts` prints. */
interface Cost {
  index: number;
  size: number;
  first: number;
  query: number;
  inTen: number;
  atFirst: number;
}

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-tim-'));
const isInstalled = installedRivals(folder);
if (!isInstalled) console.log('MiniSearch, Orama and FlexSearch could not be installed here: left out.');

for (const size of process.argv.includes('--nhanh') ? [100, 1000] : [100, 1000, 10_000]) {
  const costs = engines
    .filter((engine) => isInstalled || engine === 'Hoa đẹp' || engine === 'Pagefind')
    .map((engine) => [engine, measured(engine, size)] as const);
  console.log(`${size} pages; times as a multiple of ours:`);
  console.table(costs.map(([engine, cost]) => row(engine, cost, costs[0]![1])));
}

console.log('From opening the search page of the shipped site to the first result, at 400 kbit/s and 400 ms:');
const waits = await firstResults(folder);
if (waits) console.table(waits);
else console.log('No browser is to be had here: skipped.');
rmSync(folder, { recursive: true });

/** What the engine cost, or why it was left out. */
function measured(engine: Engine, size: number): Cost | string {
  const script = join(import.meta.dirname, 'search-one.ts');
  const args = [`--max-old-space-size=${MOST_MEGABYTES}`, script, engine, String(size), folder];
  const { stdout, stderr, signal } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: LONGEST,
    maxBuffer: 2 ** 26,
  });
  const line = stdout.split('\n').findLast((each) => each.startsWith('{'));
  if (line) return JSON.parse(line) as Cost;
  if (signal === 'SIGTERM') return `more than ${LONGEST / 1000} s`;
  if (stderr.includes('heap out of memory')) return `more than ${MOST_MEGABYTES} MB of memory`;
  return stderr.trim().split('\n').at(-1) ?? 'failed';
}

function row(engine: Engine, cost: Cost | string, ours: Cost | string) {
  if (typeof cost === 'string') return { engine, 'left out': cost };
  const times = (value: number, own: number) => (typeof ours === 'string' ? '' : (value / own).toFixed(2));
  return {
    engine,
    'index ×': typeof ours === 'string' ? '' : times(cost.index, ours.index),
    'size KB': Math.round(cost.size / 1000),
    'to first KB': Math.round(cost.first / 1000),
    'query ×': typeof ours === 'string' ? '' : times(cost.query, ours.query),
    'found in ten': cost.inTen,
    'found first': cost.atFirst,
    'index s': (cost.index / 1000).toFixed(2),
    'query ms': cost.query.toFixed(0),
  };
}
