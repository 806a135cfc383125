import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestHex } from '#loading/cache/digest';

/** The digest of a file of a folder, by its path within it; each is read once, and none but those. */
export function fileDigests(folder: string, files: readonly string[]): (file: string) => string | undefined {
  const there = new Set(files);
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, there.has(file) ? digestAt(join(folder, file)) : undefined);
    return known.get(file);
  };
}

function digestAt(path: string): string | undefined {
  try {
    return digestHex(readFileSync(path));
  } catch {
    // Said where the file is used.
    return undefined;
  }
}
