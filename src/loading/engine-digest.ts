import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';

/** The folders whose code decides what content means; a change in them makes every cached reading stale. */
const READING = ['vietnamese', 'domain', 'forms', 'stories', 'lints', 'strings', 'loading'];

/** What reads for us, by the versions that are really here: an update makes readings stale too. */
const PARSERS = ['yaml', 'zod', 'satteri', 'hast-util-to-html', 'sharp'];

/** Digest of the code that reads, checks and renders content, and of the parsers it uses. */
export function engineDigest(project: string): string {
  const parsers = PARSERS.map((name) => findPackageJSON(name, import.meta.url)!);
  const files = READING.flatMap((folder) => globSync(join(project, 'src', folder, '*.ts'))).toSorted();
  const hash = createHash('sha256').update(process.version);
  hash.update(readFileSync(join(project, 'package.json')));
  for (const file of [...parsers, ...files]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
