import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose code decides what content means; a change in them makes every cached reading stale. */
const READING = ['vietnamese', 'domain', 'forms', 'stories', 'lints', 'loading'];

/** Digest of the code that reads, checks and renders content, and of the parsers it uses. */
export function engineDigest(project: string): string {
  const files = READING.flatMap((folder) => globSync(join(project, 'src', folder, '*.ts'))).toSorted();
  const hash = createHash('sha256').update(readFileSync(join(project, 'package.json')));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
