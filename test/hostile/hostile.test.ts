import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { complaints, peakMemory, told } from './told.ts';

const kinds = Object.entries(await corpus());

/** A gigabyte, which every office computer has. */
const MOST_MEMORY = 1024;

describe.each(kinds)('hostile %s', (_, all) => {
  test('are told in Vietnamese, with file and line, and stop nothing', async () => {
    const wrong: string[] = [];
    for (const hostile of all) {
      const said = await told(hostile).then(
        (findings) => complaints(hostile, findings),
        (error: unknown) => [`throws ${String(error)}`],
      );
      wrong.push(...said.map((words) => `${hostile.name}: ${words}`));
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});

test('there are enough of them', () => {
  expect(kinds.flatMap(([, all]) => all).length).toBeGreaterThanOrEqual(400);
});

const heaviest = [
  '20,000 good rows',
  '20,000 rows that lead nowhere',
  'a chain of 5,000 units',
  'picture: a bomb of 16,000²',
];

test.each(heaviest)(
  '%s take less than a gigabyte',
  (name) => {
    const hostile = kinds.flatMap(([, all]) => all).find((it) => it.name === name)!;
    expect(peakMemory(hostile)).toBeLessThan(MOST_MEMORY);
  },
  120_000,
);
