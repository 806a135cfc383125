import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Hidden files, and those Windows and an open Word document leave behind. */
const LEFT_BY_PROGRAMS = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/iu;

/** Every file below a content folder, by its path with forward slashes, in a fixed order, but what programs leave. */
export function contentFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split(/[\\/]/u).some((part) => LEFT_BY_PROGRAMS.test(part)))
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}
