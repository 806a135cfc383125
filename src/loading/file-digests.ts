import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestHex } from '#loading/digest';

/** The digest of a file of a folder, by its path within it; each file is read once. */
export function fileDigests(folder: string): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, digestAt(join(folder, file)));
    return known.get(file);
  };
}

function digestAt(path: string): string | undefined {
  return existsSync(path) ? digestHex(readFileSync(path)) : undefined;
}
