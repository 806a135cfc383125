// Build time and memory beside other engines. Needs GNU time, which Debian has as the package "time".
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { availableEleventy, availableHugo } from './engines.ts';
import { hoaDep } from './hoa-dep.ts';
import { race, type Result } from './race.ts';
import { benchStories } from './stories.ts';

const sizes = process.argv.includes('--tat-ca') ? [100, 1000, 10_000] : [100, 1000];
const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-bench-'));
const peers = { Hugo: availableHugo(), Eleventy: availableEleventy(folder) };

for (const [name, engine] of Object.entries(peers)) if (!engine) console.log(`${name} is not to be had here: skipped.`);
const engines = [hoaDep, ...Object.values(peers).filter((engine) => engine !== undefined)];
for (const size of sizes) {
  const results = race(engines, benchStories(size), { folder, rounds: size > 1000 ? 1 : 3 });
  console.log(`${size} stories; times as a multiple of ours:`);
  console.table(results.map((result) => row(result, results[0]!)));
}
rmSync(folder, { recursive: true });

function row({ engine, cold, change }: Result, ours: Result) {
  return {
    engine,
    'clean build ×': (cold.cpu / ours.cold.cpu).toFixed(2),
    'one change ×': (change.cpu / ours.change.cpu).toFixed(2),
    'clean build, CPU s': cold.cpu.toFixed(2),
    'one change, CPU s': change.cpu.toFixed(2),
    'peak MB': Math.max(cold.peak, change.peak).toFixed(0),
  };
}
