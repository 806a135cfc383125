import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const AT_ONCE = 64;

/** Every file of a folder is on the disk: one that cannot be kept is told now, while the old site still stands. */
export async function settled(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const waiting = files.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => settleAll(waiting)));
}

async function settleAll(files: Iterable<string>): Promise<void> {
  for (const file of files) {
    const held = await open(file, 'r+');
    await held.sync().finally(() => held.close());
  }
}
