import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import { APART } from '../../test/vitest.config.ts';
import type { Mutant } from './mutants-of.ts';

/** Runs the tests of one folder on one fault after another; no file on the disk is changed. */
const [folder = ''] = process.argv.slice(2);
let mutant: Mutant | undefined;

const vitest = await createVitest(
  {
    ...{ config: false, watch: false, bail: 1, reporters: [{}], pool: 'threads', isolate: false },
    ...{ include: [`test/${folder}/**/*.test.ts`], exclude: APART, maxWorkers: 1, fsModuleCache: false },
  },
  { plugins: [{ name: 'mutant', enforce: 'pre', load: (id) => (isAsked(id) ? mutated(mutant!) : undefined) }] },
);
/** Once the time of each is known, the quick ones come first: most faults are noticed by them. */
let rounds = [await vitest.globTestSpecifications()];
const QUICK_MS = 200;

process.on('message', (asked: Mutant | 'none') => void judge(asked === 'none' ? undefined : asked));
process.send!('ready');

async function judge(asked: Mutant | undefined): Promise<void> {
  const changed = [mutant, asked].flatMap((one) => (one ? [resolve(one.file)] : []));
  mutant = asked;
  for (const file of changed) vitest.invalidateFile(file);
  process.send!((await areGreen(asked === undefined)) ? 'passed' : 'failed');
}

async function areGreen(isFirst: boolean): Promise<boolean> {
  for (const tests of rounds) {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
    if (unhandledErrors.length > 0 || !testModules.every((module) => module.ok())) return false;
    if (!isFirst) continue;
    const slow = new Set(testModules.filter((it) => it.diagnostic().duration > QUICK_MS).map((it) => it.moduleId));
    rounds = [tests.filter((it) => !slow.has(it.moduleId)), tests.filter((it) => slow.has(it.moduleId))];
    rounds = rounds.filter(({ length }) => length > 0);
  }
  return true;
}

function isAsked(id: string): boolean {
  return mutant !== undefined && id.split('?')[0] === resolve(mutant.file);
}

function mutated({ file, from, to, text }: Mutant): string {
  const whole = readFileSync(file, 'utf8');
  return whole.slice(0, from) + text + whole.slice(to);
}
