import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { exchange } from './exchange.ts';
import { whileHeld } from './lock.ts';
import { open, readdir } from 'node:fs/promises';

/**
 * Fills a folder beside its place, and puts it there in one step once it is whole and on the disk. What stands there
 * stands until then, whatever happens.
 */
export async function putInPlace(folder: string, fill: (draft: string) => void | Promise<void>): Promise<void> {
  const place = realPlace(folder);
  await whilePlaceHeld(place, async () => {
    const draft = beside(place, `${process.pid}-${randomBytes(4).toString('hex')}`);
    try {
      await fill(draft);
      await settled(draft);
      exchange(draft, place, beside(place, ASIDE));
    } finally {
      removed(draft);
    }
  });
}

/** A site that a killed process had set aside comes back; for commands that only read it. */
export async function bringBack(folder: string): Promise<void> {
  if (!fs.existsSync(folder)) await tidyPlace(folder);
}

/** Removes what killed processes left beside a place; a site that one of them had set aside comes back. */
export async function tidyPlace(folder: string): Promise<void> {
  if (fs.existsSync(dirname(resolve(folder)))) await whilePlaceHeld(realPlace(folder), () => undefined);
}

/** Acts while nobody else puts anything there. */
export function whilePlaceHeld<Done>(folder: string, act: () => Done | Promise<Done>): Promise<Done> {
  const place = realPlace(folder);
  return whileHeld(beside(place, LOCK), () => {
    tidy(place);
    return act();
  });
}

/** A built folder, to where it is read from; a copy where that is another disk. */
export function moved(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EXDEV') throw error;
    copied(from, to);
  }
}

/** What stands at a place, if anything does, with its times. */
export function copied(from: string, to: string): void {
  // With a filter Node copies file by file, and says of a full disk that it is full.
  const options = { recursive: true, preserveTimestamps: true, filter: () => true };
  if (fs.existsSync(from)) fs.cpSync(from, to, options);
}

/** A new, empty name for what one build works in; what killed builds left there is removed. The root is held. */
export function workFolder(cache: string): string {
  const start = 'dang-dung-';
  const left = fs.existsSync(cache) ? fs.readdirSync(cache).filter((name) => name.startsWith(start)) : [];
  for (const name of left) removed(join(cache, name));
  return join(cache, `${start}${process.pid}-${randomBytes(4).toString('hex')}`);
}

/** What cannot be removed now is removed by a later run: it is no reason to call a site that stands a failure. */
export function removed(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    console.error(`Chưa xóa được ${folder}; lần sau sẽ xóa.`);
  }
}

const LOCK = 'khoa';
const ASIDE = 'cu';

/** `dist` → `.dist.hoa-dep-…`: a hidden name on the same disk. */
function beside(place: string, name: string): string {
  return join(dirname(place), `.${basename(place)}.hoa-dep-${name}`);
}

/** A name that leads to a folder elsewhere stays one. */
function realPlace(folder: string): string {
  return fs.existsSync(folder) ? fs.realpathSync(folder) : resolve(folder);
}

function tidy(place: string): void {
  if (fs.existsSync(beside(place, ASIDE)) && !fs.existsSync(place)) fs.renameSync(beside(place, ASIDE), place);
  const start = basename(beside(place, ''));
  const left = fs.readdirSync(dirname(place)).filter((name) => name.startsWith(start));
  for (const name of left) if (name !== start + LOCK) removed(join(dirname(place), name));
}

const AT_ONCE = 64;

/** Every file of a folder is on the disk: one that cannot be kept is told now, while the old site still stands. */
async function settled(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const waiting = files.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => settleAll(waiting)));
}

async function settleAll(files: Iterable<string>): Promise<void> {
  for (const file of files) {
    const held = await open(file, 'r+');
    await held.sync().finally(() => held.close());
  }
}
