import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { splitPort } from '../../scripts/prepare/port-option.mjs';
import { closingLine, readTally } from '../../scripts/prepare/tally.mjs';

describe('the port', () => {
  test.each([
    [[], 4321, []],
    [['--cong', '5000'], 5000, []],
    [['--cong=5000', '--base', '/ban-tin'], 5000, ['--base', '/ban-tin']],
    [['--noi-dung', 'test/sites/cho-don', '--cong', '5000'], 5000, ['--noi-dung', 'test/sites/cho-don']],
  ])('of “%s” is %i, and the rest stays', (typed, port, rest) => expect(splitPort(typed)).toEqual({ port, rest }));

  test.each([[['--cong', 'abc']], [['--cong', '0']], [['--cong', '70000']]])('is refused in “%s”', (typed) =>
    expect(() => splitPort(typed)).toThrow('--cong'),
  );
});

describe('the closing line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('counts what passed and failed', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  test('names what was skipped', () => {
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });

  test('reads the runner’s report', () => {
    const report = join(folder, 'report.json');
    writeFileSync(report, '{"numPassedTests": 5, "numFailedTests": 2, "numPendingTests": 1, "numTodoTests": 1}');
    expect(readTally(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2, missed: [] });
  });

  test('misses what was skipped, but for what no one machine can run', () => {
    const report = join(folder, 'skipped.json');
    const tests = ['at the keyboard asks', 'a permission that is lost is told'].map((fullName) => ({
      ...{ fullName, status: 'skipped' },
    }));
    const assertionResults = [...tests, { fullName: 'adds', status: 'passed' }];
    writeFileSync(
      report,
      JSON.stringify({ numPassedTests: 1, numPendingTests: 2, testResults: [{ assertionResults }] }),
    );
    expect(readTally(report, 0)).toEqual({ passed: 1, failed: 0, skipped: 2, missed: ['at the keyboard asks'] });
  });

  test('is never green after a run that broke before it could report', () => {
    expect(readTally(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0, missed: [] });
  });
});
