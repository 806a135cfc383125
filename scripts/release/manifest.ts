import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestHex } from '#loading/cache/digest';
import { writeUnseen } from '#loading/disk/write-whole';
import { linkedHosts } from './page-signs.ts';

/** Where the manifest stands in a release. */
export const MANIFEST = 'du-lieu/manifest.json';

/** Every file of one release. */
export interface Manifest {
  version: 1;
  files: ManifestFile[];
  /** Other sites the pages link to; a link to any further one was not put there by the build. */
  hosts: string[];
}

export interface ManifestFile {
  /** Path within the release; one that may spell a name stands only as its own SHA-256. */
  path: string;
  bytes: number;
  sha256: string;
}

/** Writes the list of what a build left behind: the same release is always the same list. */
export function writeManifest(folder: string, isUnspoken: (path: string) => boolean): void {
  const files = filesIn(folder).filter((path) => path !== MANIFEST);
  const entries = files.map((path) =>
    entryOf(isUnspoken(path) ? digestHex(path) : path, readFileSync(join(folder, path))),
  );
  const pages = files.filter((path) => path.endsWith('.html')).map((path) => readFileSync(join(folder, path), 'utf8'));
  const hosts = [...new Set(pages.flatMap(linkedHosts))].toSorted();
  const manifest: Manifest = { version: 1, files: entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)), hosts };
  writeUnseen(join(folder, MANIFEST), manifestText(manifest));
}

/** One list is always the same bytes. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Symbolic links too, never followed: whoever puts one in a copy shows something that was not built. */
export function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .toSorted();
}

function entryOf(path: string, content: Buffer): ManifestFile {
  return { path, bytes: content.length, sha256: digestHex(content) };
}
