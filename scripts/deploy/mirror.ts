import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { writeUnseen } from '#loading/disk/write-whole';
import { filesIn, MANIFEST } from '../release/manifest.ts';
import { contentTypes, isCompressible, unknownType } from '../serving/content-types.ts';

/**
 * Makes a folder that nobody reads yet hold exactly a built site, below `inside` (`''` or `ban-tin/`), with a packed
 * copy (`.gz`, `.br`) beside every text. A file that is the same as before is left alone, so that servers answer 304
 * for it; one that is no more is removed, packed copies too.
 */
export function mirrorPacked(built: string, folder: string, inside: string): void {
  mkdirSync(folder, { recursive: true });
  const wanted = new Set(
    filesIn(built).flatMap((path) => placed(inside + path, readFileSync(join(built, path)), folder)),
  );
  for (const path of filesIn(folder)) if (!wanted.has(path)) rmSync(join(folder, path));
}

/** Puts one file and its packed copies in place, and names them. */
function placed(path: string, content: Buffer, folder: string): string[] {
  const copies = [{ path, content }, ...packedCopies(path, content)];
  for (const copy of copies) putIfChanged(join(folder, copy.path), copy.content);
  return copies.map((copy) => copy.path);
}

function packedCopies(path: string, content: Buffer) {
  // It names every other file, and nothing names its copies.
  if (path.endsWith(MANIFEST)) return [];
  if (!isCompressible(contentTypes[extname(path)] ?? unknownType)) return [];
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return [
    { path: `${path}.gz`, content: gzipSync(content, { level: 9 }) },
    { path: `${path}.br`, content: brotliCompressSync(content, { params }) },
  ].filter((copy) => copy.content.length < content.length);
}

function putIfChanged(file: string, content: Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  writeUnseen(file, content);
}
