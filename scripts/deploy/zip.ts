import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { filesIn } from '../release/manifest.ts';
import { contentTypes, isCompressible, unknownType } from '../serving/content-types.ts';

/** The first day a zip can write. The same site is always the same bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** A built site as one zip, its files below `inside` (`''` or `ban-tin/`). */
export function zipped(built: string, inside: string): Uint8Array {
  const entries = filesIn(built).map((path): [string, Zippable[string]] => {
    const level = isCompressible(contentTypes[extname(path)] ?? unknownType) ? 9 : 0;
    return [inside + path, [readFileSync(join(built, path)), { level, mtime: ALWAYS }]];
  });
  return zipSync(Object.fromEntries(entries));
}
