import { existsSync, readFileSync } from 'node:fs';

/** Tests that no one machine can run together, by the end of their names, and why. Any other skipped in CI fails it. */
const MAY_BE_SKIPPED = [
  ['a file that may not be read is made anew', 'root may read everything'],
  ['a permission that is lost is told', 'root may write everywhere'],
  ['a disk that is really full keeps the old site', 'only root, and not in every container, may make a disk'],
];

/**
 * What Vitest's JSON report counted. A run that broke outside any test counts as one failure.
 *
 * @param {string} report
 * @param {number} exitCode
 */
export function readTally(report, exitCode) {
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = counted;
  const skipped = (counted.numPendingTests ?? 0) + (counted.numTodoTests ?? 0);
  const missed = testResults.flatMap(({ assertionResults }) => assertionResults).filter(isMissed);
  const tally = { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped };
  return { ...tally, missed: missed.map(({ fullName }) => fullName) };
}

function isMissed({ status, fullName }) {
  const isSkipped = !['passed', 'failed'].includes(status);
  return isSkipped && !MAY_BE_SKIPPED.some(([name]) => fullName.endsWith(name));
}

/**
 * `12 passed, 0 failed`; skipped ones are named when there are any.
 *
 * @param {{ passed: number, failed: number, skipped: number }} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}
