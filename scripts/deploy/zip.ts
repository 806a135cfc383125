import { extname } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { contentTypes, isCompressible, unknownType } from '../serving/content-types.ts';

/** The first day a zip can write. The same site is always the same bytes. */
const ALWAYS = new Date(1980, 0, 1);

/** Files as one zip, below `inside` (`''` or `ban-tin/`). */
export function zipped(files: ReadonlyMap<string, Uint8Array>, inside: string): Uint8Array {
  const entries = [...files].map(([path, content]): [string, Zippable[string]] => {
    const level = isCompressible(contentTypes[extname(path)] ?? unknownType) ? 9 : 0;
    return [inside + path, [content, { level, mtime: ALWAYS }]];
  });
  return zipSync(Object.fromEntries(entries));
}
