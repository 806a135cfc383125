import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeUnseen, writeWhole } from '#loading/disk/write-whole';
import { copied, putInPlace } from '../publishing/put-in-place.ts';
import { MANIFEST } from '../release/manifest.ts';
import { earlierFiles, memory, remembered } from './earlier-files.ts';
import { isDigest, type LeftBehind, leftBehind } from './left-behind.ts';
import { mirrorPacked } from './mirror.ts';
import { nginxSite } from './nginx-site.ts';
import { LIST_HEAD, type Packed } from './pack-words.ts';
import { type Policies, policiesFor, policyIn, scriptHashes } from './policies.ts';
import { uploadOf } from './upload.ts';
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
  const files = uploadOf(built, base, policiesOf(built));
  const paths = [...files.keys()].map((path) => inside + path);
  // Before the zip is written: an earlier one may be the very file that is written over.
  const before = [...remembered(folder), ...(earlier ? earlierFiles(earlier, inside) : [])];
  const content = zipped(files, inside);
  const left = leftBehind(before, paths, inside);
  // First: a path that is remembered and was never sent does no harm, one that is forgotten would.
  const kept = memory(folder, [...before.filter((path) => !isDigest(path)), ...paths]);
  writeWhole(kept.file, kept.text);
  writeWhole(zip, content);
  const manifest = join(folder, 'manifest.json');
  writeWhole(manifest, files.get(MANIFEST)!);
  const list = before.length > 0 ? putList(join(folder, 'can-xoa.txt'), left) : undefined;
  return { zip, manifest, files: paths.length, bytes: content.length, base, list, left };
}

function putList(file: string, left: LeftBehind): string {
  writeWhole(file, LIST_HEAD + left.paths.map((path) => `${path}\n`).join(''));
  return file;
}

/** Puts the folder for nginx in place, its configuration in it: both change in one step. */
export async function packForNginx(
  { built, base }: Site,
  folder: string,
  choice: { root: string; gone?: string | undefined; hasBrotli?: boolean | undefined },
): Promise<{ folder: string; config: string; root: string }> {
  const nginx = join(folder, 'nginx');
  await putInPlace(nginx, (draft) => {
    // What did not change keeps its time: servers answer 304 for it.
    copied(join(nginx, WWW), join(draft, WWW));
    mirrorPacked(built, join(draft, WWW), insideOf(base));
    writeUnseen(join(draft, CONFIG), nginxSite({ base, policies: policiesOf(built), ...choice }));
  });
  return { folder: join(nginx, WWW), config: join(nginx, CONFIG), root: choice.root };
}

const WWW = 'www';
const CONFIG = 'hoa-dep.nginx.conf';

/** Parts of the site with policies of their own. */
const PARTS = ['tim-kiem', 'nhung', 'quan-tri'] as const;

function policiesOf(built: string): Policies {
  const [search, framed, desk] = PARTS;
  const pages = globSync('**/*.html', { cwd: built }).map((page) => page.replaceAll('\\', '/'));
  const byPart = Map.groupBy(pages, (page) => PARTS.find((part) => page.startsWith(`${part}/`)));
  const hashesOf = (part: (typeof PARTS)[number] | undefined) => hashesIn(built, byPart.get(part) ?? []);
  const scripts = { reading: hashesOf(undefined), search: hashesOf(search), framed: hashesOf(framed) };
  const page = join(built, desk, 'index.html');
  return policiesFor(scripts, existsSync(page) ? policyIn(readFileSync(page, 'utf8')) : undefined);
}

/** `/ban-tin` → `ban-tin/` */
function insideOf(base: string): string {
  return base ? `${base.slice(1)}/` : '';
}

function hashesIn(built: string, pages: readonly string[]): string[] {
  const hashes = pages.flatMap((page) => scriptHashes(readFileSync(join(built, page), 'utf8')));
  return [...new Set(hashes)].toSorted();
}
