import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureFaults } from '#loading/photos/check-pictures';

test('a picture of 800 pixels is wide enough, and one of 799 is not', async () => {
  const content = mkdtempSync(join(tmpdir(), 'hoa-dep-anh-'));
  const files = ['799.png', '800.png'];
  for (const file of files) {
    const size = { width: Number.parseInt(file), height: 600, channels: 3, background: '#2e7d32' } as const;
    await sharp({ create: size }).png().toFile(join(content, file));
  }
  const faults = await pictureFaults({ content, cache: join(content, 'cache'), engine: '' }, files);
  rmSync(content, { recursive: true });
  expect([...faults]).toEqual([['799.png', { type: 'small', width: 799 }]]);
});
