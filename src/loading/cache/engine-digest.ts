import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';

/** What our parsers stand on, which their own version does not tell. */
const BENEATH = ['micromark', 'micromark-core-commonmark', 'mdast-util-gfm-table'];

/** Digest of our code and of the packages that run with it, as they are here: an update makes readings stale. */
export function engineDigest(project: string): string {
  const own = join(project, 'package.json');
  const { dependencies } = JSON.parse(readFileSync(own, 'utf8')) as { dependencies: Record<string, string> };
  const packages = [...Object.keys(dependencies), ...BENEATH].flatMap(packageFile).toSorted();
  const files = globSync(join(project, 'src', '**', '*.ts')).toSorted();
  const hash = createHash('sha256').update(process.version);
  for (const file of [own, ...packages, ...files]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function packageFile(name: string): string[] {
  try {
    return [findPackageJSON(name, import.meta.url)].filter((file) => file !== undefined);
  } catch {
    return [];
  }
}
