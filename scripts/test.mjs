// Everything a change must pass. Plain JavaScript: it runs before any package is here, on any Node from 20.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './prepare/browser.mjs';
import { preparePackages } from './prepare/packages.mjs';
import { prepareReaders } from './prepare/readers.mjs';
import { runNpm } from './prepare/run.mjs';
import { closingLine, readTally } from './prepare/tally.mjs';

preparePackages();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.CHROME_PATH = prepareBrowser() ?? '';
prepareReaders();

// Types come before lint: they write what Astro knows of the content, which typed rules read.
const failedSteps = ['format:check', 'types', 'lint'].filter((step) => {
  console.log(`\n${step}`);
  return runNpm('run', '--silent', step) !== 0;
});
const tally = runTests(process.argv.slice(2));

if (failedSteps.length > 0) console.error(`\nNot passed: ${failedSteps.join(', ')}`);
console.log(`\n${closingLine({ ...tally, failed: tally.failed + failedSteps.length })}`);
process.exit(failedSteps.length + tally.failed === 0 ? 0 : 1);

function runTests(chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = runNpm('run', '--silent', 'vitest', '--', ...reporters, ...chosen);
  const counted = readTally(report, code);
  rmSync(folder, { recursive: true });
  return counted;
}
