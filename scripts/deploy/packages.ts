import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../release/manifest.ts';
import { earlierFiles, memory, remembered } from './earlier-files.ts';
import { isDigest, type LeftBehind, leftBehind } from './left-behind.ts';
import { mirrorPacked } from './mirror.ts';
import { nginxSite } from './nginx-site.ts';
import { LIST_HEAD, type Packed } from './pack-words.ts';
import { scriptHashes } from './script-hashes.ts';
import { zipped } from './zip.ts';

export interface Site {
  /** The folder of the built site. */
  built: string;
  /** `''` or `/ban-tin`. */
  base: string;
}

/** Writes `hoa-dep.zip` and the list of what an upload leaves behind. */
export function packZip({ built, base }: Site, folder: string, earlier?: string): Packed {
  const inside = insideOf(base);
  const zip = join(folder, 'hoa-dep.zip');
  const paths = filesIn(built).map((path) => inside + path);
  // Before the zip is written: an earlier one may be the very file that is written over.
  const before = [...remembered(folder), ...(earlier ? earlierFiles(earlier, inside) : [])];
  const content = zipped(built, inside);
  const left = leftBehind(before, paths, inside);
  put(zip, content);
  const list = before.length > 0 ? putList(join(folder, 'can-xoa.txt'), left) : undefined;
  const kept = memory(folder, [...before.filter((path) => !isDigest(path)), ...paths]);
  put(kept.file, kept.text);
  return { zip, files: paths.length, bytes: content.length, base, list, left };
}

function putList(file: string, left: LeftBehind): string {
  put(file, LIST_HEAD + left.paths.map((path) => `${path}\n`).join(''));
  return file;
}

/** Writes the folder for nginx, and its configuration beside it. */
export function packForNginx(
  { built, base }: Site,
  folder: string,
  choice: { root: string; gone?: string | undefined; hasBrotli?: boolean | undefined },
): { folder: string; config: string; root: string } {
  const [www, config] = [join(folder, 'nginx', 'www'), join(folder, 'nginx', 'hoa-dep.nginx.conf')];
  mirrorPacked(built, www, insideOf(base));
  const scripts = { search: hashesIn(built, 'tim-kiem'), framed: hashesIn(built, 'nhung') };
  put(config, nginxSite({ base, scripts, ...choice }));
  return { folder: www, config, root: choice.root };
}

/** `/ban-tin` → `ban-tin/` */
function insideOf(base: string): string {
  return base ? `${base.slice(1)}/` : '';
}

function hashesIn(built: string, part: string): string[] {
  const pages = globSync('**/*.html', { cwd: join(built, part) }).toSorted();
  return [...new Set(pages.flatMap((page) => scriptHashes(readFileSync(join(built, part, page), 'utf8'))))];
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
