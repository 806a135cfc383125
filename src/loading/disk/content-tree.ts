import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding } from '#domain/finding';
import { diskFinding } from '#loading/disk/file-faults';
import { purposeOf } from '#loading/file/file-purpose';
import { hasOddLetters } from '#loading/disk/harmless';
import { brokenShortcut, folderForFile, notAFile, oddName, outsideShortcut, tooMany } from '#loading/disk/odd-entries';

/** Hidden files, and those Windows and an open Word document leave behind. */
const LEFT_BY_PROGRAMS = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/iu;

/** At the top of the folder: the officers' own guide, for people alone. */
const GUIDE = 'README.md';

const MOST_ENTRIES = 50_000;

/** What lies in a content folder, and what lies there that cannot be read. */
export interface ContentTree {
  /** Every file, by its path with forward slashes, in a fixed order. */
  files: string[];
  findings: Finding[];
}

/** Walks a content folder without opening anything but folders: a pipe or a device would never answer. */
export function contentTree(folder: string): ContentTree {
  const tree: ContentTree = { files: [], findings: [] };
  const waiting = [''];
  let entries = 0;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const below = entriesOf(folder, path, tree);
    entries += below.length;
    if (entries > MOST_ENTRIES) return { files: [], findings: [tooMany(folder, MOST_ENTRIES)] };
    for (const entry of below) {
      const isFolder = sorted(entry, { folder, path: path + entry.name, tree });
      if (isFolder) waiting.push(`${path}${entry.name}/`);
    }
  }
  return { files: tree.files.toSorted(), findings: tree.findings };
}

function entriesOf(folder: string, path: string, { findings }: ContentTree): Dirent[] {
  try {
    const entries = readdirSync(join(folder, path), { withFileTypes: true });
    return entries.filter(({ name }) => !LEFT_BY_PROGRAMS.test(name) && path + name !== GUIDE);
  } catch (error) {
    findings.push(diskFinding(path.slice(0, -1) || folder, error));
    return [];
  }
}

interface Place {
  folder: string;
  path: string;
  tree: ContentTree;
}

/** Puts one entry where it belongs; whether it is a folder to walk through. */
function sorted(entry: Dirent, { folder, path, tree }: Place): boolean {
  const fault = hasOddLetters(entry.name) ? oddName(path) : faultOf(entry, folder, path);
  if (fault) tree.findings.push(fault);
  else if (entry.isDirectory()) return true;
  else tree.files.push(path);
  return false;
}

function faultOf(entry: Dirent, folder: string, path: string): Finding | undefined {
  if (entry.isSymbolicLink()) return shortcutFault(folder, path);
  if (entry.isDirectory()) return isNamedAsFile(path) ? folderForFile(path) : undefined;
  return entry.isFile() ? undefined : notAFile(path);
}

/** A folder called as a file we read: somebody would look in vain for what it says. */
function isNamedAsFile(path: string): boolean {
  return ['site', 'desk', 'register', 'record', 'image'].includes(purposeOf(path).type);
}

/**
 * A shortcut that leads out of the folder leads to what nobody meant to publish; so does one from `van-ban/` to a
 * draft or to the form of the site.
 */
function shortcutFault(folder: string, path: string): Finding | undefined {
  try {
    const end = realpathSync(join(folder, path));
    const [part = '', below] = path.split('/');
    const home = join(realpathSync(folder), below === undefined ? '' : part);
    if (!end.startsWith(home + sep)) return outsideShortcut(path);
    return statSync(end).isFile() ? undefined : notAFile(path);
  } catch {
    return brokenShortcut(path);
  }
}
