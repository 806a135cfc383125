import { faulty } from '#office/fault';

/** A file of an archive, as the directory at its end tells. */
export interface ZipEntry {
  name: string;
  /** Where its own header stands in the archive. */
  at: number;
  method: number;
  packedSize: number;
  size: number;
}

interface Directory {
  at: number;
  count: number;
}

const END = 0x06054b50;
const END_OF_LARGE = 0x06064b50;
const LOCATOR_OF_LARGE = 0x07064b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const MOST_PARTS = 5000;
/** Stands in a field of 32 bits whose value needs 64. */
const ELSEWHERE = 0xffffffff;

/** The files an archive holds; nothing is unpacked. An archive that says two things at once is broken. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = found(view);
    if (directory.count > MOST_PARTS) throw faulty('too-many-parts');
    return apart(entriesOf(view, directory), directory.at);
  } catch (error) {
    // Past the end of the file there is nothing to read.
    throw error instanceof RangeError ? faulty('broken') : error;
  }
}

function found(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return directoryAt(view, at);
  throw faulty('broken');
}

function directoryAt(view: DataView, end: number): Directory {
  const isLarge = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_OF_LARGE;
  if (!isLarge) return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  const large = large64(view, end - 12);
  if (view.getUint32(large, true) !== END_OF_LARGE) throw faulty('broken');
  return { count: large64(view, large + 32), at: large64(view, large + 48) };
}

function large64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function entriesOf(view: DataView, { at, count }: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let next = at;
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(next, true) !== ENTRY) throw faulty('broken');
    // The first bit: packed behind a password.
    if ((view.getUint16(next + 8, true) & 1) === 1) throw faulty('encrypted');
    entries.push(entryAt(view, next));
    next += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(next + field, true), 0);
  }
  return entries;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size, packedSize, place] = enlarged(sizes, view, at + 46 + nameLength, view.getUint16(at + 30, true));
  return {
    name: plainName(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    at: place!,
    method: view.getUint16(at + 10, true),
    packedSize: packedSize!,
    size: size!,
  };
}

/** Values too large for their field stand in an extra one, in the same order. */
function enlarged(values: number[], view: DataView, extra: number, length: number): number[] {
  if (!values.includes(ELSEWHERE)) return values;
  let at = extra;
  while (view.getUint16(at, true) !== 1) {
    at += 4 + view.getUint16(at + 2, true);
    if (at >= extra + length) throw faulty('broken');
  }
  let next = at + 4;
  return values.map((value) => (value === ELSEWHERE ? large64(view, (next += 8) - 8) : value));
}

/** `\word\document.xml` and `/word/document.xml` are `word/document.xml`. */
function plainName(name: Uint8Array): string {
  return new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\/+/u, '');
}

/** No two files share bytes or a name: what is unpacked is never more than what is there, however often it is told. */
function apart(entries: readonly ZipEntry[], end: number): ZipEntry[] {
  const inOrder = entries.toSorted((a, b) => a.at - b.at);
  const isShared = inOrder.some(({ at, packedSize }, place) => at + 30 + packedSize > (inOrder[place + 1]?.at ?? end));
  if (isShared || new Set(entries.map(({ name }) => name)).size < entries.length) throw faulty('broken');
  return inOrder;
}
