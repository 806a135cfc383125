// Build time and memory beside other engines. Needs Linux: it reads /proc and bash's clock.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { availableEleventy } from './eleventy.ts';
import { hoaDep } from './hoa-dep.ts';
import { availableHugo } from './hugo.ts';
import { race, type Result } from './race.ts';
import { benchStories } from './stories.ts';
import { costTable } from './table.ts';

const sizes = process.argv.includes('--tat-ca') ? [100, 1000, 10_000] : [100, 1000];
const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-bench-'));
const peers = { Hugo: availableHugo(), Eleventy: availableEleventy(folder) };
const results: Result[] = [];

for (const [name, engine] of Object.entries(peers)) if (!engine) console.log(`${name} is not to be had here: skipped.`);
const engines = [hoaDep, ...Object.values(peers).filter((engine) => engine !== undefined)];
for (const size of sizes)
  results.push(...(await race(engines, benchStories(size), { folder, rounds: size > 1000 ? 1 : 3 })));

console.log(costTable(results));
rmSync(folder, { recursive: true });
