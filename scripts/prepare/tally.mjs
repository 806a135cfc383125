import { existsSync, readFileSync } from 'node:fs';

/**
 * What Vitest's JSON report counted. A run that broke outside any test counts as one failure.
 *
 * @param {string} report
 * @param {number} exitCode
 */
export function readTally(report, exitCode) {
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counted;
  const skipped = (counted.numPendingTests ?? 0) + (counted.numTodoTests ?? 0);
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped };
}

/**
 * `12 passed, 0 failed`; skipped ones are named when there are any.
 *
 * @param {{ passed: number, failed: number, skipped: number }} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}
