import { faulty } from '#office/fault';
import { unpacked } from '#office/unpacked';
import { type ZipEntry, zipDirectory } from '#office/zip-directory';

/** An office file (Word, Excel): an archive whose parts are unpacked one by one, when they are asked for. */
export interface OfficePackage {
  names: readonly string[];
  has: (name: string) => boolean;
  /** A part as it is; empty where there is none. */
  bytes: (name: string) => Uint8Array<ArrayBuffer>;
  /** A part of XML; empty where there is none. */
  text: (name: string) => string;
}

const MEGABYTE = 1_000_000;
/** Of an office file as it lies on the disk. */
export const LARGEST_FILE = 80 * MEGABYTE;
const LARGEST_UNPACKED = 300 * MEGABYTE;
const LARGEST_TEXT = 20 * MEGABYTE;

/** Opens an office file; throws a fault where it is none, or more than an office file ever is. */
export function openedPackage(archive: Uint8Array<ArrayBuffer>): OfficePackage {
  if (archive[0] !== 0x50 || archive[1] !== 0x4b) throw faulty('no-package');
  if (archive.length > LARGEST_FILE) throw faulty('too-large');
  const entries = new Map(zipDirectory(archive).map((entry) => [entry.name, entry]));
  if (total([...entries.values()]) > LARGEST_UNPACKED) throw faulty('too-large');
  const bytes = (name: string) => {
    const entry = entries.get(name);
    return entry ? unpacked(archive, entry) : new Uint8Array();
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes,
    text(name) {
      if ((entries.get(name)?.size ?? 0) > LARGEST_TEXT) throw faulty('too-large');
      return decoded(bytes(name));
    },
  };
}

function total(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** XML of an office file is UTF-8, or UTF-16 with its mark; what is neither shows as U+FFFD. */
function decoded(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
