import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { hostileDocuments } from './hostile/hostile-documents.ts';
import type { Tried } from './hostile/try-all.ts';

const MOST_SECONDS = 10;
/** In megabytes. */
const MOST_MEMORY = 500;

/** In a process of its own, so that its memory is that of reading. */
const tried = new Map(
  (JSON.parse(spoken('--expose-gc', 'test/word/hostile/try-all.ts')) as Tried[]).map((one) => [one.name, one]),
);

function spoken(...args: string[]): string {
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 100_000_000 }).stdout;
}

test('every hostile document is told apart by its name, and tried', () => {
  expect(hostileDocuments.length).toBeGreaterThan(140);
  expect([...tried.keys()]).toEqual(hostileDocuments.map(({ name }) => name));
});

test('a hostile document is refused in one sentence that says why, or read with a doubt for what is lost', () => {
  const wrong = hostileDocuments.flatMap(({ name, told, isRefused = false }) => {
    const { said, isRefused: was } = tried.get(name)!;
    return told.test(said) && isRefused === was ? [] : [{ name, said: said.slice(0, 300) }];
  });
  expect(wrong).toEqual([]);
});

test('no word of the machine reaches the officer', () => {
  const foreign = /\b(?:Error|undefined|NaN|null|at .*:\d+|xml|zip|stack|invalid|parse)\b/iu;
  const refusals = [...tried.values()].filter(({ isRefused }) => isRefused).map(({ said }) => said);
  expect(refusals.filter((said) => foreign.test(said.replaceAll('tệp XML', '')))).toEqual([]);
});

test(`none takes more than ${MOST_SECONDS} seconds of a processor, nor more than ${MOST_MEMORY} MB`, () => {
  const heavy = [...tried.values()].filter(({ seconds, memory }) => seconds > MOST_SECONDS || memory > MOST_MEMORY);
  expect(heavy).toEqual([]);
});
