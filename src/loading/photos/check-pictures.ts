import { createReadStream, openSync, readSync, closeSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { LARGEST, LONGEST, NARROWEST, type PictureFault } from '#loading/photos/picture-words';
import { readingCache } from '#loading/cache/reading-cache';

const MILLION = 1_000_000;

/** Bytes a picture may take when it cannot be read line by line. */
const MOST_AT_ONCE = 400 * MILLION;

interface Place {
  content: string;
  cache: string;
  engine: string;
}

/** Opens each picture as the build will, one after the other; one that has not changed is not opened anew. */
export async function pictureFaults(place: Place, files: readonly string[]): Promise<Map<string, PictureFault>> {
  const cache = readingCache<{ fault?: PictureFault }>(join(place.cache, 'anh.json'), place.engine);
  const faults = new Map<string, PictureFault>();
  for (const file of files) {
    const told = await knownOf(join(place.content, file), cache);
    if (told.fault) faults.set(file, told.fault);
  }
  cache.save();
  return faults;
}

async function knownOf(path: string, cache: ReturnType<typeof readingCache<{ fault?: PictureFault }>>) {
  try {
    if (statSync(path).size > LARGEST * MILLION) return { fault: { type: 'large' } as const };
    const digest = await digestAt(path);
    const kept = cache.get(digest);
    if (kept) return kept;
    const fault = await faultOf(path);
    const told = fault ? { fault } : {};
    cache.set(digest, told);
    return told;
  } catch {
    return { fault: { type: 'unreadable' } as const };
  }
}

async function digestAt(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('base64url').slice(0, 22);
}

async function faultOf(path: string): Promise<PictureFault | undefined> {
  const kind = fileKind(path);
  if (kind !== 'photo') return { type: kind };
  const head = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!head) return { type: 'broken' };
  return headFault(head) ?? ((await opens(path)) ? undefined : { type: 'broken' });
}

/** Told before anything but the head is read. */
function headFault(head: Metadata): PictureFault | undefined {
  const { width, height } = head.autoOrient;
  if (width * height > LARGEST * MILLION) return { type: 'large' };
  if (isReadAtOnce(head) && width * height * bytesPerPixel(head) > MOST_AT_ONCE) return { type: 'large' };
  if ((head.pages ?? 1) > 1) return { type: 'animated' };
  if (Math.max(width, height) > LONGEST * Math.min(width, height)) return { type: 'long' };
  return width < NARROWEST ? { type: 'small', width } : undefined;
}

function isReadAtOnce({ isProgressive, format }: Metadata): boolean {
  return isProgressive || format === 'webp';
}

function bytesPerPixel({ channels, depth, format }: Metadata): number {
  return channels * (format === 'jpeg' || depth === 'ushort' ? 2 : 1);
}

/** One decode of every line, at the size of a thumb. */
async function opens(path: string): Promise<boolean> {
  const picture = sharp(path, { sequentialRead: true, failOn: 'warning', limitInputPixels: LARGEST * MILLION });
  const small = picture.resize(32, 32, { fit: 'inside' }).raw().toBuffer();
  return small.then(
    () => true,
    () => false,
  );
}

/** Told from the first bytes: an extension may lie. */
function fileKind(path: string): 'photo' | 'heic' | 'other' {
  const bytes = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, 16, 0);
  } finally {
    closeSync(file);
  }
  const head = bytes.toString('latin1');
  if (/^....ftyp(?:hei|hev|mif1|msf1)/su.test(head)) return 'heic';
  return /^(?:\u00FF\u00D8\u00FF|\u0089PNG|RIFF....WEBP)/su.test(head) ? 'photo' : 'other';
}
