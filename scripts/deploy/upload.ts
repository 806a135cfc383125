import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestHex } from '#loading/cache/digest';
import { filesIn, type Manifest, MANIFEST, manifestText } from '../release/manifest.ts';
import type { Policies } from './policies.ts';
import { serverFiles } from './server-files.ts';

const MARK = Buffer.from('\uFEFF');

/**
 * What is sent by FTP, by path: the built site, what its server is told, and a list of it all. Nobody knows how that
 * server is set: every page says by its first bytes that it is UTF-8, which outranks whatever the server says.
 */
export function uploadOf(built: string, base: string, policies: Policies): Map<string, Buffer> {
  const paths = filesIn(built);
  const site = paths.map((path): [string, Buffer] => [path, marked(path, readFileSync(join(built, path)))]);
  const told = [...serverFiles({ paths, base, policies })].map(([path, text]): [string, Buffer] => [
    path,
    Buffer.from(text),
  ]);
  const files = new Map([...site, ...told]);
  const list = files.get(MANIFEST);
  if (list) files.set(MANIFEST, Buffer.from(listOf(files, JSON.parse(list.toString('utf8')) as Manifest)));
  return files;
}

function marked(path: string, content: Buffer): Buffer {
  return path.endsWith('.html') && !content.subarray(0, 3).equals(MARK) ? Buffer.concat([MARK, content]) : content;
}

/** The list of the build, with the bytes as they are sent; the paths it hides stay hidden. */
function listOf(files: ReadonlyMap<string, Buffer>, manifest: Manifest): string {
  const hidden = new Set(manifest.files.map(({ path }) => path));
  const entries = [...files]
    .filter(([path]) => path !== MANIFEST)
    .map(([path, content]) => {
      const own = digestHex(path);
      return { path: hidden.has(own) ? own : path, bytes: content.length, sha256: digestHex(content) };
    });
  return manifestText({ ...manifest, files: entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)) });
}
