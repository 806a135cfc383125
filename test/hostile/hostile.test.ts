import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { complaints, told, toldByCommand } from './told.ts';

const kinds = Object.entries(await corpus());
const everyone = kinds.flatMap(([, all]) => all);

/** A gigabyte, which every office computer has. */
const MOST_MEMORY = 1024;

/** Seconds of the processor that any folder takes at most: whoever waits longer takes the check for dead. */
const MOST_SECONDS = 8;

/** Each is read by the command, which tells how much memory it took. */
const heaviest = [
  '20,000 good rows',
  '20,000 rows that lead nowhere',
  'a chain of 5,000 units',
  'picture: a bomb of 16,000²',
];

describe.each(kinds)('hostile %s', (_, all) => {
  test('are told in Vietnamese, with file and line, within seconds, and stop nothing', async () => {
    const wrong: string[] = [];
    for (const hostile of all.filter(({ name }) => !heaviest.includes(name))) {
      const began = process.cpuUsage();
      const said = await told(hostile).then(
        (findings) => complaints(hostile, findings),
        (error: unknown) => [`throws ${String(error)}`],
      );
      const { user, system } = process.cpuUsage(began);
      if (user + system > MOST_SECONDS * 1_000_000) said.push(`takes ${(user + system) / 1_000_000} s`);
      wrong.push(...said.map((words) => `${hostile.name}: ${words}`));
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

test('there are enough of them', () => {
  expect(everyone.length).toBeGreaterThanOrEqual(400);
});

test.each(heaviest)(
  '%s are told so by the command, in less than a gigabyte',
  (name) => {
    const hostile = everyone.find((it) => it.name === name)!;
    const { findings, megabytes } = toldByCommand(hostile);
    expect(complaints(hostile, findings)).toEqual([]);
    expect(megabytes).toBeLessThan(MOST_MEMORY);
    expect(megabytes).toBeGreaterThan(20);
  },
  120_000,
);
