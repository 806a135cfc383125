import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { APART } from '../../test/vitest.config.ts';
import { codeRunBy } from './code-run-by.ts';
import type { Mutant } from './mutants-of.ts';

/** Runs the tests that a fault can be noticed by, on one fault after another; no file on the disk is changed. */
const [folder = ''] = process.argv.slice(2);
let mutant: Mutant | undefined;

const vitest = await createVitest(
  {
    ...{ config: false, watch: false, bail: 1, pool: 'threads', isolate: false, maxWorkers: 1, fsModuleCache: false },
    ...{ include: ['test/**/*.test.ts'], exclude: ['test/{site,deploy,installed}/**', ...APART] },
    testTimeout: 60_000,
    reporters: [{ onTestModuleEnd: () => void process.send!('busy') }],
  },
  { plugins: [{ name: 'mutant', enforce: 'pre', load: (id) => (isAsked(id) ? mutated(mutant!) : undefined) }] },
);
let tests = (await vitest.globTestSpecifications()).filter(({ moduleId }) => codeRunBy(moduleId).some(isOfFolder));
const QUICK_MS = 200;
let slow: Set<string> | undefined;

process.on('message', (asked: Mutant | 'none') => void judge(asked === 'none' ? undefined : asked));
process.on('disconnect', () => process.exit());
process.send!('ready');

async function judge(asked: Mutant | undefined): Promise<void> {
  const changed = [mutant, asked].flatMap((one) => (one ? [resolve(one.file)] : []));
  mutant = asked;
  for (const file of changed) vitest.invalidateFile(file);
  process.send!((await redAmong(asked ? rounds(asked) : [tests])) ?? 'passed');
}

/** Most faults are noticed by quick tests of their own folder, which come first. */
function rounds({ file }: Mutant): TestSpecification[][] {
  const able = tests.filter(({ moduleId }) => codeRunBy(moduleId).includes(file));
  const turn = ({ moduleId }: TestSpecification) => (isOwn(moduleId) ? (slow!.has(moduleId) ? 1 : 0) : 2);
  return [0, 1, 2].map((one) => able.filter((it) => turn(it) === one)).filter(({ length }) => length > 0);
}

/** The first file of tests that is red. */
async function redAmong(rounds: TestSpecification[][]): Promise<string | undefined> {
  for (const tests of rounds) {
    // What earlier runs said of a file of tests is not said again.
    vitest.state.filesMap.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
    const red = testModules.find((module) => module.state() === 'failed')?.relativeModuleId;
    if (red ?? unhandledErrors.length > 0) return red ?? String(unhandledErrors[0]);
    if (!slow) keepQuick(testModules);
  }
  return undefined;
}

/** Slow tests of other folders would make a fault that nobody notices cost minutes: they are left out. */
function keepQuick(modules: readonly TestModule[]): void {
  slow = new Set(modules.filter(isSlow).map(({ moduleId }) => moduleId));
  tests = tests.filter(({ moduleId }) => isOwn(moduleId) || !slow!.has(moduleId));
}

function isOwn(test: string): boolean {
  return test.includes(`/test/${folder}/`);
}

function isOfFolder(file: string): boolean {
  return file.startsWith(`src/${folder}/`);
}

function isSlow(module: TestModule): boolean {
  return module.diagnostic().duration > QUICK_MS;
}

function isAsked(id: string): boolean {
  return mutant !== undefined && id.split('?')[0] === resolve(mutant.file);
}

function mutated({ file, from, to, text }: Mutant): string {
  const whole = readFileSync(file, 'utf8');
  return whole.slice(0, from) + text + whole.slice(to);
}
