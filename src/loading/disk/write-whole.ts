import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

type Content = string | Uint8Array;

const DRAFT = '.tam';

/**
 * What a writer read before it wrote: `undefined` where there may be no file, no text where there was none to read.
 * Anything else there now is newer.
 */
interface Seen {
  over: string | undefined;
}

/**
 * Writes a file whole or not at all, also when the machine goes out: beside its place, onto the disk, then in by name.
 * With `over`, never over something newer than what was read.
 */
export function writeWhole(file: string, content: Content, seen?: Seen): void {
  const place = realPlace(file);
  const folder = dirname(place);
  fs.mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${basename(place)}.${process.pid}-${randomBytes(4).toString('hex')}${DRAFT}`);
  for (const left of leftDrafts(place)) fs.rmSync(left, { force: true });
  try {
    writeOnDisk(draft, content, fs.statSync(place, { throwIfNoEntry: false })?.mode);
    if (seen) refuseNewer(place, seen);
    if (seen && seen.over === undefined) putNew(draft, place);
    else fs.renameSync(draft, place);
    settle(folder);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Writes a file of a folder that nobody reads before it is put in place whole: `scripts/publishing`. */
export function writeUnseen(file: string, content: Content): void {
  fs.mkdirSync(dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Takes back a file that was just written, unless somebody changed it meanwhile. */
export function removeWritten(file: string, written: Content): void {
  if (fs.existsSync(file) && fs.readFileSync(file).equals(Buffer.from(written))) fs.rmSync(file);
}

interface NewFile {
  path: string;
  data: Content;
}

/** Writes files that belong together, the last naming the others: all of them, none over what is there, or none. */
export function writeTogether(files: readonly NewFile[]): void {
  const written: NewFile[] = [];
  try {
    for (const file of files) {
      writeWhole(file.path, file.data, { over: undefined });
      written.push(file);
    }
  } catch (error) {
    for (const { path, data } of written) removeWritten(path, data);
    throw error;
  }
}

/** A name that leads to a file elsewhere stays one. */
function realPlace(file: string): string {
  return fs.existsSync(file) ? fs.realpathSync(file) : file;
}

/** Drafts of a file whose writer was killed. */
function leftDrafts(file: string): string[] {
  const start = `.${basename(file)}.`;
  const drafts = fs.readdirSync(dirname(file)).filter((name) => name.startsWith(start) && name.endsWith(DRAFT));
  const writerOf = (name: string) => Number(/^(\d+)-[0-9a-f]{8}\./u.exec(name.slice(start.length))?.[1]);
  return drafts.filter((name) => !isRunning(writerOf(name))).map((name) => join(dirname(file), name));
}

/** A number of another program's, given anew, only keeps a draft a while longer. */
function isRunning(pid: number): boolean {
  if (!(pid > 0)) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function writeOnDisk(file: string, content: Content, mode: number | undefined): void {
  const open = fs.openSync(file, 'wx', mode ?? 0o666);
  try {
    fs.writeFileSync(open, content);
    fs.fsyncSync(open);
  } finally {
    fs.closeSync(open);
  }
}

function refuseNewer(file: string, { over }: Seen): void {
  const there = textAt(file);
  if (there === over || (over === '' && there === undefined)) return;
  throw new Error(`Tệp ${file} vừa được người khác ghi. Không ghi đè; mở tệp xem lại rồi làm lại.`);
}

function textAt(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** Two names of one file are given only where nothing stands; a disk that knows no second names gets the plain way. */
function putNew(draft: string, place: string): void {
  try {
    fs.linkSync(draft, place);
  } catch (error) {
    if (fs.existsSync(place)) refuseNewer(place, { over: undefined });
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EINVAL', 'EACCES'].includes((error as { code?: string }).code ?? ''))
      throw error;
    fs.renameSync(draft, place);
  }
}

/** The new name itself reaches the disk; Windows does so unasked, and opens no folders. */
function settle(folder: string): void {
  if (process.platform === 'win32') return;
  const open = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(open);
  } finally {
    fs.closeSync(open);
  }
}
