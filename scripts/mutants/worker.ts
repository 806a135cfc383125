import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type TestCase, type TestModule, type TestSpecification } from 'vitest/node';
import { APART } from '../../test/vitest.config.ts';
import { codeRunBy } from './code-run-by.ts';
import type { Mutant } from './mutants-of.ts';
import { type Switched, switched } from './switched.ts';
import type { Tried } from './switching-runner.ts';

/** Runs the tests that a fault can be noticed by; no file on the disk is changed. */
const [folder = ''] = process.argv.slice(2);

/** What a file of code reads as instead: with all faults behind switches, or with one of them put in. */
const instead = new Map<string, string>();
/** The file of tests that noticed a fault, or that no test runs it, or that no switch shows what it does. */
const answers = new Map<number, string>();

const vitest = await createVitest(
  {
    ...{ config: false, watch: false, bail: 1, pool: 'threads', isolate: false, maxWorkers: 1, fsModuleCache: false },
    ...{ include: ['test/**/*.test.ts'], exclude: ['test/{site,deploy,installed}/**', ...APART] },
    ...{ runner: './scripts/mutants/switching-runner.ts', testTimeout: 60_000 },
    reporters: [{ onTestCaseResult: keep, onTestModuleEnd: () => void process.send!('busy') }],
  },
  { plugins: [{ name: 'mutant', enforce: 'pre', load: (id) => instead.get(id.split('?')[0]!) }] },
);
let tests = (await vitest.globTestSpecifications()).filter(({ moduleId }) => codeRunBy(moduleId).some(isOfFolder));
const QUICK_MS = 200;
const durations = new Map<string, number>();

process.on('message', (asked: Switched[] | Mutant | 'none') => void answer(asked));
process.on('disconnect', () => process.exit());
process.send!('ready');

async function answer(asked: Switched[] | Mutant | 'none'): Promise<void> {
  if (Array.isArray(asked)) return void process.send!(await answersTo(asked));
  const changed = [...instead.keys()];
  instead.clear();
  if (asked !== 'none') instead.set(resolve(asked.file), mutated(asked));
  for (const file of new Set([...changed, ...instead.keys()])) vitest.invalidateFile(file);
  process.send!((await redAmong(asked === 'none' ? [tests] : rounds(asked))) ?? 'passed');
}

/** Most faults are noticed while the tests run once. The others: run by no test, or by some that must read it anew. */
async function answersTo(mutants: readonly Switched[]): Promise<unknown> {
  const rounds = [tests.filter(({ moduleId }) => isOwn(moduleId)), tests.filter(({ moduleId }) => !isOwn(moduleId))];
  let red: string | undefined;
  for (const round of rounds) {
    const open = mutants.filter(({ id }) => (answers.get(id) ?? 'unsure') === 'unsure');
    for (const [file, own] of Map.groupBy(open, ({ file }) => file)) {
      instead.set(resolve(file), switched(file, readFileSync(file, 'utf8'), own));
      vitest.invalidateFile(resolve(file));
    }
    red ??= await redAmong([round]);
  }
  // Slow tests of other folders would make a fault that nobody notices cost minutes: they are left out.
  tests = tests.filter(({ moduleId }) => isOwn(moduleId) || durations.get(moduleId)! <= QUICK_MS);
  const text = [...instead.values()].join('\n');
  const isTried = ({ id }: Switched) => text.includes(`$fault(${id})`);
  return { red, answers: mutants.map((one) => answers.get(one.id) ?? (isTried(one) ? 'passed' : 'unsure')) };
}

function keep(test: TestCase): void {
  process.send!('busy');
  const { tried } = test.meta() as { tried?: Tried };
  const { moduleId, relativeModuleId } = test.module;
  if (!tried) return;
  durations.set(moduleId, (durations.get(moduleId) ?? 0) + tried.ms);
  for (const id of tried.noticed) answers.set(id, relativeModuleId);
  for (const id of [...tried.reached, ...tried.loaded]) if (!answers.has(id)) answers.set(id, 'unsure');
}

/** Most faults are noticed by quick tests of their own folder, which come first. */
function rounds({ file }: Mutant): TestSpecification[][] {
  const able = tests.filter(({ moduleId }) => codeRunBy(moduleId).includes(file));
  const turn = ({ moduleId }: TestSpecification) =>
    isOwn(moduleId) ? (durations.get(moduleId)! > QUICK_MS ? 1 : 0) : 2;
  return [0, 1, 2].map((one) => able.filter((it) => turn(it) === one)).filter(({ length }) => length > 0);
}

/** The first file of tests that is red. */
async function redAmong(rounds: TestSpecification[][]): Promise<string | undefined> {
  for (const tests of rounds) {
    // What earlier runs said of a file of tests is not said again.
    vitest.state.filesMap.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
    const red = testModules.find(isRed)?.relativeModuleId;
    if (red ?? unhandledErrors.length > 0) return red ?? String(unhandledErrors[0]);
  }
  return undefined;
}

function isRed(module: TestModule): boolean {
  return module.state() === 'failed';
}

function isOwn(test: string): boolean {
  return test.includes(`/test/${folder}/`);
}

function isOfFolder(file: string): boolean {
  return file.startsWith(`src/${folder}/`);
}

function mutated({ file, from, to, text }: Mutant): string {
  const whole = readFileSync(file, 'utf8');
  return whole.slice(0, from) + text + whole.slice(to);
}
