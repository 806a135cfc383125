import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { writeWhole } from '#loading/disk/write-whole';

/** Changes whenever anything is kept in another form, and file names with it: else it reads as damage. */
const FORMAT = 'hoa-dep-2';

/** Digest by which what is kept is known again: of its form, of all it was made from and by, and of its own bytes. */
export function seal(truth: string, content: string | Uint8Array): string {
  return createHash('sha256').update(`${FORMAT}\0${truth}\0`).update(content).digest('base64url');
}

const SEAL_BYTES = 43;

/** What is kept in a file; nothing where there is none, or where it is not what it says it is. */
export function keptBytes(file: string, truth: string): Uint8Array<ArrayBuffer> | undefined {
  const held = heldIn(file);
  if (!held) return undefined;
  const bytes = new Uint8Array(held.subarray(SEAL_BYTES));
  if (held.toString('latin1', 0, SEAL_BYTES) === seal(truth, bytes)) return bytes;
  tellDamage(file);
  return undefined;
}

export function keepBytes(file: string, truth: string, bytes: Uint8Array): void {
  keep(file, Buffer.concat([Buffer.from(seal(truth, bytes), 'latin1'), bytes]));
}

/** Whatever stands there, a folder say: it is ours to replace. */
export function keep(file: string, content: string | Uint8Array): void {
  rmSync(file, { recursive: true, force: true });
  writeWhole(file, content);
}

/** All bytes of a file; nothing where there is none, or where it cannot be read. */
export function heldIn(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    if (existsSync(file)) tellDamage(file);
    return undefined;
  }
}

const told = new Set<string>();

/** Says once what is made anew. Not among the findings: it is nothing an officer did. */
export function tellDamage(file: string): void {
  if (told.has(file)) return;
  told.add(file);
  process.stderr.write(`Bộ nhớ tạm ${relative('.', file).replaceAll('\\', '/')} bị hỏng hoặc bị sửa; đã làm lại.\n`);
}
