import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { complaints, told } from './told.ts';

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

test('there are enough of them, and all were read in little memory', () => {
  expect(kinds.flatMap(([, all]) => all).length).toBeGreaterThanOrEqual(400);
  expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(MOST_MEMORY);
});
