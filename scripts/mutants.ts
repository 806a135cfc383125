// Puts small faults into the code, one at a time, and counts those that the tests of its folder notice.
// npm run mutants -- --thu-muc src/domain --phut 10
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants/mutants-of.ts';

const FOLDERS = ['domain', 'lints', 'feeds', 'search', 'stories'];
const OPTIONS = {
  'thu-muc': { type: 'string', multiple: true },
  phut: { type: 'string', default: '10' },
  'it-nhat': { type: 'string', default: '0' },
} as const;

/** A fault that sends a loop on for ever is noticed as well. */
const PATIENCE_MS = 120_000;

const { values } = parseArgs({ options: OPTIONS });
const folders = values['thu-muc']?.map((folder) => basename(folder)) ?? FOLDERS;
const minutesEach = Number(values.phut) / folders.length;
const tallies = [];
for (const folder of folders) tallies.push(await tallyOf(folder));
const lowest = Math.min(...tallies);
if (lowest < Number(values['it-nhat'])) process.exitCode = 1;

async function tallyOf(folder: string): Promise<number> {
  const mutants = globSync(`src/${folder}/*.ts`)
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
    .toSorted(byChance);
  let worker = await workerFor(folder);
  if ((await answerOf(worker, 'none')) !== 'passed')
    throw new Error(`test/${folder} is red before any fault is put in.`);
  const end = performance.now() + minutesEach * 60_000;
  let tried = 0;
  let noticed = 0;
  for (const mutant of mutants) {
    if (performance.now() > end) break;
    const answer = await answerOf(worker, mutant);
    if (answer === 'late') worker = await workerFor(folder);
    tried += 1;
    if (answer === 'passed') console.log(`survived ${told(mutant)}`);
    else noticed += 1;
  }
  worker.kill();
  const score = (100 * noticed) / tried;
  console.log(
    `${folder}: ${noticed} of ${tried} faults noticed, ${score.toFixed(1)} % (${mutants.length} could be put in)`,
  );
  return score;
}

async function workerFor(folder: string): Promise<ChildProcess> {
  const worker = fork('scripts/mutants/worker.ts', [folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((resolve) => worker.once('message', resolve));
  return worker;
}

function answerOf(worker: ChildProcess, mutant: Mutant | 'none'): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker.kill('SIGKILL');
      resolve('late');
    }, PATIENCE_MS);
    worker.once('message', (answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    worker.send(mutant);
  });
}

/** The same sample on every machine, from all files. */
function byChance(a: Mutant, b: Mutant): number {
  return lot(a) < lot(b) ? -1 : 1;
}

function lot({ file, from, text }: Mutant): string {
  return createHash('sha256').update(`${file} ${from} ${text}`).digest('hex');
}

function told({ file, from, to, text, line }: Mutant): string {
  const before = readFileSync(file, 'utf8').slice(from, to).split('\n')[0];
  return `${file}:${line}  ${before}  →  ${text}`;
}
