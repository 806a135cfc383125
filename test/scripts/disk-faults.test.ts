import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endsInWords } from '../../scripts/publishing/ends-in-words.ts';
import { putInPlace } from '../../scripts/publishing/put-in-place.ts';
import { contentsOf, writeSmallSite } from './small-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-loi-dia-'));
const site = join(folder, 'nha', 'dist');
const said = vi.spyOn(console, 'error').mockReturnValue();

beforeEach(() => {
  writeSmallSite(site, 'cũ');
  said.mockClear();
});
afterEach(() => {
  process.exitCode = 0;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As a system refuses. */
function refuse(code: string): never {
  throw Object.assign(new Error(`${code}: refused, write`), { code, syscall: 'write', path: join(site, 'index.html') });
}

const injected = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'ESTALE'].map(
  (code): [string, (draft: string) => void] => [code, () => refuse(code)],
);

describe('a disk that refuses while a site is put in place', () => {
  const faults: [string, (draft: string) => void][] = [
    ...injected,
    ['a folder that vanishes', (draft) => rmSync(draft, { recursive: true })],
    ['a file in the place of a folder', (draft) => mkdirSync(join(draft, 'index.html', 'a'))],
  ];

  test.each(faults)('%s: one sentence, no stack, the old site byte for byte, nothing left', async (_, fault) => {
    const before = contentsOf(site);
    await endsInWords(() =>
      putInPlace(site, (draft) => {
        writeSmallSite(draft, 'mới');
        fault(draft);
      }),
    );
    const words = said.mock.calls.map(([line]) => String(line));
    expect(words).toEqual([expect.stringMatching(/^✗ [^\n]+[.]\nTrang đang có vẫn còn nguyên\.$/u)]);
    expect(words.join('')).not.toMatch(/\bat \S+:\d+|Error|E[A-Z]{3,}/u);
    expect([process.exitCode, contentsOf(site), readdirSync(join(folder, 'nha'))]).toEqual([1, before, ['dist']]);
  });
});

/** A disk of this size for one command; only where the system lets us make one. */
function onSmallDisk(kilobytes: number, command: string) {
  const place = join(folder, 'nho');
  mkdirSync(place, { recursive: true });
  const script = `mount -t tmpfs -o size=${kilobytes}k tmpfs ${place} && { ${command}; }`;
  return spawnSync('unshare', ['--mount', 'sh', '-c', script], { encoding: 'utf8' });
}
const canMount = process.platform === 'linux' && onSmallDisk(64, 'true').status === 0;
if (!canMount) console.warn('SKIPPED: a disk that is really full; only root may make one.');

test.skipIf(!canMount)('a disk that is really full keeps the old site', { timeout: 60_000 }, () => {
  const place = join(folder, 'nho');
  const { stderr, stdout } = onSmallDisk(
    200,
    `cp -r ${site} ${place}/dist && "${process.execPath}" test/scripts/publish-forever.ts ${place} ${'x'.repeat(40)} >/dev/null; diff -r ${site} ${place}/dist && ls -A ${place}`,
  );
  expect(stderr).toMatch(/ENOSPC/u);
  expect(stdout).toBe('.cache\ndist\n');
});

test.skipIf(process.getuid?.() === 0)('a permission that is lost is told', async () => {
  chmodSync(join(folder, 'nha'), 0o555);
  await endsInWords(() => putInPlace(site, (draft) => writeSmallSite(draft, 'mới')));
  chmodSync(join(folder, 'nha'), 0o755);
  expect(String(said.mock.calls)).toContain('Máy không cho');
});
