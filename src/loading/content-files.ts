import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Hidden files, and those Windows and an open Word document leave behind. */
const LEFT_BY_PROGRAMS = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/iu;

/**
 * Every file below a content folder, by its path with forward slashes, in a fixed order, but what programs leave. A
 * shortcut that leads out of the folder leads to what nobody meant to publish: there is no such file.
 */
export function contentFiles(folder: string): string[] {
  const inside = realpathSync(folder) + sep;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split(/[\\/]/u).some((part) => LEFT_BY_PROGRAMS.test(part)))
    .filter((path) => isFileWithin(inside, join(folder, path)))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

function isFileWithin(folder: string, path: string): boolean {
  return existsSync(path) && realpathSync(path).startsWith(folder) && statSync(path).isFile();
}
