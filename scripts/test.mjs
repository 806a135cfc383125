// Everything a change must pass. Plain JavaScript: it runs before any package is here, on any Node from 20.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './prepare/browser.mjs';
import { preparePackages } from './prepare/packages.mjs';
import { prepareReaders } from './prepare/readers.mjs';
import { hearNpm, startNpm } from './prepare/run.mjs';
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

// Beside the tests, on another core. Types come before lint: they write what Astro knows of the content, which typed
// rules read.
const steps = isQuick ? [] : ['format:check', 'types', 'lint'];
const judged = judgeInTurn(steps);
// Pure code alone, while somebody writes: no process, no site, no browser.
const tally = await runTests(isQuick ? ['--project', 'code', ...chosen] : chosen);
const failedSteps = await judged;
// What a machine lacks is nobody's reason to pass the gate.
const missed = process.env.CI ? tally.missed : [];
const failed = tally.failed + failedSteps.length + missed.length;

if (failedSteps.length > 0) console.error(`\nNot passed: ${failedSteps.join(', ')}`);
if (tally.missed.length > 0) console.error(['\nSKIPPED, and must run in CI:', ...tally.missed].join('\n  '));
console.log(`\n${closingLine({ ...tally, failed, skipped: tally.skipped - missed.length })}`);
process.exit(failed === 0 ? 0 : 1);

/** Those that fail, each with what it printed, once it has ended. */
async function judgeInTurn(names) {
  const failed = [];
  for (const name of names) {
    const { code, said } = await hearNpm('run', '--silent', name);
    if (code !== 0) failed.push(name);
    console.log(`\n${name}${code === 0 ? '' : ` does not pass\n${said}`}`);
  }
  return failed;
}

async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await startNpm('run', '--silent', 'vitest', '--', ...reporters, ...args);
  const counted = readTally(report, code);
  rmSync(folder, { recursive: true });
  return counted;
}
