import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#loading/read-content';
import { BASE, PLACE, story } from './commune.ts';

const PICTURE = 'guong-dien-hinh/anh/hoa.jpg';
const NOBODY = 65_534;

/** Whoever may do everything is nobody while the folder is read. */
async function readAsAnyone(shut: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-shut-'));
  const isRoot = process.getuid?.() === 0;
  try {
    const files = { ...BASE, [PLACE]: story({}, '![Hoa ven đường](anh/hoa.jpg)\n'), [PICTURE]: 'a' };
    for (const [name, data] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), data);
    }
    chmodSync(folder, 0o755);
    chmodSync(join(folder, shut), 0);
    if (isRoot) process.seteuid!(NOBODY);
    const { findings } = await readContent({ content: folder, cache: '', engine: '', today: '2024-11-20' });
    return findings
      .filter(({ rule }) => rule !== 'image-type')
      .map(({ file, rule }) => `${file.replace(folder, '.')} ${rule}`);
  } finally {
    if (isRoot) process.seteuid!(0);
    chmodSync(join(folder, shut), 0o755);
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(process.platform === 'win32').each([
  ['don-vi.yaml', ['don-vi.yaml file-unreadable']],
  [PLACE, [`${PLACE} file-unreadable`]],
  [PICTURE, [`${PLACE} file-unreadable`]],
  ['guong-dien-hinh', ['guong-dien-hinh file-unreadable']],
  ['.', ['. file-unreadable']],
])('%s that may not be read is said by its name', async (shut, said) => {
  expect(await readAsAnyone(shut)).toEqual(expect.arrayContaining(said));
});
