// Puts small faults into the code, one at a time, and counts those that the tests notice.
// npm run mutants -- --thu-muc src/domain --mau 100 --hat-giong 7
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants/mutants-of.ts';
import type { Switched } from './mutants/switched.ts';

const FOLDERS = ['domain', 'lints', 'feeds', 'search', 'stories'];
const OPTIONS = {
  'thu-muc': { type: 'string', multiple: true },
  mau: { type: 'string', default: '100' },
  'hat-giong': { type: 'string', default: '1' },
  'it-nhat': { type: 'string', default: '0' },
} as const;

/** A fault that sends a loop on for ever is noticed as well: no file of tests takes as long. */
const PATIENCE_MS = 60_000;

const { values } = parseArgs({ options: OPTIONS });
const folders = values['thu-muc']?.map((folder) => basename(folder)) ?? FOLDERS;
const scores = [];
for (const folder of folders) scores.push(await scoreOf(folder));
if (Math.min(...scores) < Number(values['it-nhat'])) process.exitCode = 1;

async function scoreOf(folder: string): Promise<number> {
  const all = globSync(`src/${folder}/**/*.ts`).flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const sample = all.toSorted(byChance).slice(0, Number(values.mau));
  let worker = await workerFor(folder);
  const { red, answers } = (await answerOf(worker, numbered(sample))) as { red?: string; answers: string[] };
  if (red) throw new Error(`Without any fault: ${red}`);
  const unsure = sample.filter((_, place) => answers[place] === 'unsure');
  console.log(`${folder}: ${sample.length} faults, ${unsure.length} to be judged one by one`);
  for (const [place, mutant] of sample.entries()) {
    if (answers[place] === 'unsure') answers[place] = String(await answerOf(worker, mutant));
    if (answers[place] === 'late') worker = await workerFor(folder);
    if (answers[place] === 'passed') console.log(`SURVIVED ${told(mutant)}`);
  }
  await expectGreen(worker);
  worker.kill();
  const noticed = answers.filter((answer) => answer !== 'passed').length;
  const score = (100 * noticed) / sample.length;
  const of = `${sample.length} faults of ${all.length}, seed ${values['hat-giong']}`;
  console.log(`${folder}: ${noticed} noticed of ${of}: ${score.toFixed(1)} %`);
  return score;
}

function numbered(mutants: readonly Mutant[]): Switched[] {
  return mutants.map((mutant, id) => ({ ...mutant, id }));
}

async function workerFor(folder: string): Promise<ChildProcess> {
  const worker = fork('scripts/mutants/worker.ts', [folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((resolve) => worker.once('message', resolve));
  return worker;
}

/** After the last fault: what is red of itself would notice every fault. */
async function expectGreen(worker: ChildProcess): Promise<void> {
  const answer = await answerOf(worker, 'none');
  if (answer !== 'passed') throw new Error(`Without any fault: ${String(answer)}`);
}

function answerOf(worker: ChildProcess, asked: Switched[] | Mutant | 'none'): Promise<unknown> {
  return new Promise((resolve) => {
    const late = () => {
      worker.kill('SIGKILL');
      answered('late');
    };
    let timer = setTimeout(late, PATIENCE_MS);
    const answered = (answer: unknown) => {
      clearTimeout(timer);
      if (answer === 'busy') timer = setTimeout(late, PATIENCE_MS);
      else {
        worker.off('message', answered);
        resolve(answer);
      }
    };
    worker.on('message', answered);
    worker.send(asked);
  });
}

/** The same sample on every machine, from all files. */
function byChance(a: Mutant, b: Mutant): number {
  return lot(a) < lot(b) ? -1 : 1;
}

function lot({ file, from, text }: Mutant): string {
  return createHash('sha256').update(`${values['hat-giong']} ${file} ${from} ${text}`).digest('hex');
}

function told({ file, from, to, text, line }: Mutant): string {
  const before = readFileSync(file, 'utf8').slice(from, to).split('\n')[0];
  return `${file}:${line}  ${before}  →  ${text}`;
}
