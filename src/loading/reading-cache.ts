import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was told from files that have not changed since an engine that has not changed read them. */
interface ReadingCache<Told> {
  get: (digest: string) => Told | undefined;
  set: (digest: string, told: Told) => void;
  /** Keeps what this run asked for, and forgets the rest. */
  save: () => void;
}

export function digestOf(path: string, text: string): string {
  return createHash('sha256').update(path).update('\0').update(text).digest('base64url').slice(0, 22);
}

/** Without an engine digest nothing is kept. */
export function readingCache<Told>(file: string, engine: string): ReadingCache<Told> {
  const before = engine ? stored<Told>(file, engine) : new Map<string, Told>();
  const now = new Map<string, Told>();
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

function stored<Told>(file: string, engine: string): Map<string, Told> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { engine: string; readings: [string, Told][] };
    return new Map(kept.engine === engine ? kept.readings : []);
  } catch {
    // No cache, or one cut short: read everything.
    return new Map<string, Told>();
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
