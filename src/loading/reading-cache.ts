import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileReading } from '#loading/read-file';

/** Readings of files that have not changed since an engine that has not changed read them. */
export interface ReadingCache {
  get: (digest: string) => FileReading | undefined;
  set: (digest: string, reading: FileReading) => void;
  /** Keeps what this run asked for, and forgets the rest. */
  save: () => void;
}

export function digestOf(path: string, text: string): string {
  return createHash('sha256').update(path).update('\0').update(text).digest('base64url').slice(0, 22);
}

/** Without an engine digest nothing is kept. */
export function readingCache(folder: string, engine: string): ReadingCache {
  const file = join(folder, 'noi-dung.json');
  const before = engine ? stored(file, engine) : new Map<string, FileReading>();
  const now = new Map<string, FileReading>();
  let changed = false;
  return {
    get: (digest) => {
      const reading = before.get(digest);
      if (reading) now.set(digest, reading);
      return reading;
    },
    set: (digest, reading) => {
      changed = true;
      now.set(digest, reading);
    },
    save: () => {
      if (engine && (changed || now.size !== before.size)) write(file, JSON.stringify({ engine, readings: [...now] }));
    },
  };
}

function stored(file: string, engine: string): Map<string, FileReading> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { engine: string; readings: [string, FileReading][] };
    return new Map(kept.engine === engine ? kept.readings : []);
  } catch {
    // No cache, or one cut short: read everything.
    return new Map<string, FileReading>();
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
