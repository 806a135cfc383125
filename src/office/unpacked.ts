import { Inflate } from 'fflate';
import { faulty } from '#office/fault';
import type { ZipEntry } from '#office/zip-directory';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** No byte of deflated data says more than so many. */
const GREATEST_RATIO = 1032;
/** A small bite of packed data grows into little before its size is looked at again. */
const BITE = 4096;

/** One file of an archive, never a byte more than the archive declared. */
export function unpacked(archive: Uint8Array<ArrayBuffer>, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const packed = packedBytes(archive, entry);
  if (entry.method === STORED && entry.size === packed.length) return packed.slice();
  if (entry.method !== DEFLATED || entry.size > packed.length * GREATEST_RATIO) throw faulty('broken');
  return inflated(packed, entry.size);
}

function packedBytes(archive: Uint8Array<ArrayBuffer>, { at, packedSize }: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (at + 30 > archive.length || view.getUint32(at, true) !== LOCAL) throw faulty('broken');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedSize > archive.length) throw faulty('broken');
  return archive.subarray(start, start + packedSize);
}

function inflated(packed: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw faulty('broken');
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += BITE) push(stream, packed, at);
  if (filled !== size) throw faulty('broken');
  return whole;
}

function push(stream: Inflate, packed: Uint8Array<ArrayBuffer>, at: number): void {
  try {
    stream.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
  } catch {
    throw faulty('broken');
  }
}
