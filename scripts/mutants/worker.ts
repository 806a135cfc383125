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
const tests = await vitest.globTestSpecifications();

process.on('message', (asked: Mutant | 'none') => void judge(asked === 'none' ? undefined : asked));
process.send!('ready');

async function judge(asked: Mutant | undefined): Promise<void> {
  const changed = [mutant, asked].flatMap((one) => (one ? [resolve(one.file)] : []));
  mutant = asked;
  for (const file of changed) vitest.invalidateFile(file);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
  process.send!(unhandledErrors.length === 0 && testModules.every((module) => module.ok()) ? 'passed' : 'failed');
}

function isAsked(id: string): boolean {
  return mutant !== undefined && id.split('?')[0] === resolve(mutant.file);
}

function mutated({ file, from, to, text }: Mutant): string {
  const whole = readFileSync(file, 'utf8');
  return whole.slice(0, from) + text + whole.slice(to);
}
