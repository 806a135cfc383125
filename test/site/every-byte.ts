import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unaccented } from '#vietnamese/unaccented';
import { builtFolder, filesOf } from './sites.ts';

/** Every file of a built variant, by its path; unpacked where it is packed. */
export type Contents = ReadonlyMap<string, Buffer>;

export function contents(variant: string): Contents {
  return new Map(
    filesOf(variant).map((file) => [file, unpacked(file, readFileSync(join(builtFolder(variant), file)))]),
  );
}

function unpacked(file: string, bytes: Buffer): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}

/** The files that hold a text in any spelling. */
export function filesSaying(files: Contents, text: string): string[] {
  const wanted = spellings(text);
  return [...files].flatMap(([file, bytes]) => {
    const read = readings(bytes);
    return wanted.some((form) => read.some((reading) => reading.includes(form))) ? [file] : [];
  });
}

const known = new WeakMap<Buffer, readonly string[]>();

/** Both ways to read a file, made once: it is asked for hundreds of texts. */
function readings(bytes: Buffer): readonly string[] {
  const read = known.get(bytes) ?? [bytes.toString('utf8').toLowerCase(), bytes.toString('latin1').toLowerCase()];
  known.set(bytes, read);
  return read;
}

/** How a text may be written in a file: composed or not, escaped for HTML, JSON, addresses, or without its accents. */
function spellings(text: string): string[] {
  const ascii = (pattern: (code: number) => string) =>
    text.replace(/[^\u0000-\u007F]/gu, (letter) => pattern(letter.codePointAt(0)!));
  const forms = [
    text,
    text.normalize('NFD'),
    unaccented(text),
    unaccented(text).replaceAll(' ', '-'),
    encodeURIComponent(text),
    ascii((code) => `\\u${code.toString(16).padStart(4, '0')}`),
    ascii((code) => `&#${code};`),
    ascii((code) => `&#x${code.toString(16)};`),
    Buffer.from(text).toString('base64').slice(2, -4),
    Buffer.from(text).toString('hex'),
    Buffer.from(text, 'utf16le').toString('latin1'),
  ];
  return [...new Set(forms.map((form) => form.toLowerCase()))];
}

export function runsOfFive(text: string): string[] {
  const words = text.replace(/[.,“”]/gu, '').split(/\s+/u);
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '));
}

/** The pictures of one site that another has not. */
export function picturesOf(files: Contents, others: Contents): [file: string, bytes: Buffer][] {
  const common = new Set([...others.values()].map(hash));
  return [...files].filter(([file, bytes]) => /\.(?:avif|webp|jpe?g|png|gif)$/u.test(file) && !common.has(hash(bytes)));
}

/** Files that are one of the pictures, stand under its name, or carry it within. */
export function filesHolding(files: Contents, pictures: readonly [string, Buffer][]): string[] {
  const names = new Set(pictures.map(([file]) => file));
  const hashes = new Set(pictures.map(([, bytes]) => hash(bytes)));
  const inner = pictures.map(([, bytes]) => bytes.toString('base64').slice(0, 400));
  return [...files].flatMap(([file, bytes]) =>
    names.has(file) || hashes.has(hash(bytes)) || inner.some((picture) => bytes.includes(picture)) ? [file] : [],
  );
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
