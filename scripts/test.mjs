// Everything a change must pass. Plain JavaScript: it runs before any package is here, on any Node from 20.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './prepare/browser.mjs';
import { preparePackages } from './prepare/packages.mjs';
import { prepareReaders } from './prepare/readers.mjs';
import { runNpm } from './prepare/run.mjs';
import { closingLine, readTally } from './prepare/tally.mjs';

const typed = process.argv.slice(2);
const isQuick = typed.includes('--nhanh');
const chosen = typed.filter((word) => word !== '--nhanh');

preparePackages();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (!isQuick) {
  process.env.CHROME_PATH = prepareBrowser() ?? '';
  prepareReaders();
}

// Types come before lint: they write what Astro knows of the content, which typed rules read.
const failedSteps = (isQuick ? [] : ['format:check', 'types', 'lint']).filter((step) => {
  console.log(`\n${step}`);
  return runNpm('run', '--silent', step) !== 0;
});
// Pure code alone, while somebody writes: no process, no site, no browser.
const tally = runTests(isQuick ? ['--project', 'code', ...chosen] : chosen);
// What a machine lacks is nobody's reason to pass the gate.
const missed = process.env.CI ? tally.missed : [];
const failed = tally.failed + failedSteps.length + missed.length;

if (failedSteps.length > 0) console.error(`\nNot passed: ${failedSteps.join(', ')}`);
if (tally.missed.length > 0) console.error(['\nSKIPPED, and must run in CI:', ...tally.missed].join('\n  '));
console.log(`\n${closingLine({ ...tally, failed, skipped: tally.skipped - missed.length })}`);
process.exit(failed === 0 ? 0 : 1);

function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = runNpm('run', '--silent', 'vitest', '--', ...reporters, ...args);
  const counted = readTally(report, code);
  rmSync(folder, { recursive: true });
  return counted;
}
