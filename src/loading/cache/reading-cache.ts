import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { heldIn, keep, seal, tellDamage } from '#loading/cache/kept';

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
  const before = engine ? stored(file, engine) : new Map<string, string>();
  const now = new Map<string, string>();
  let changed = false;
  return {
    get: (digest) => {
      const line = before.get(digest);
      if (line === undefined) return undefined;
      const told = toldIn(line, truthOf(file, engine));
      if (told === undefined) tellDamage(file);
      else now.set(digest, line);
      return told as Told | undefined;
    },
    set: (digest, told) => {
      changed = true;
      now.set(digest, lineOf(digest, JSON.stringify(told), truthOf(file, engine)));
    },
    save: () => {
      if (engine && (changed || now.size !== before.size)) keep(file, textOf(file, engine, [...now.values()]));
    },
  };
}

/** The name of the file is part of what is true: one kept reading is none of another kind. */
function truthOf(file: string, engine: string): string {
  return `${basename(file)} ${engine}`;
}

/** `<digest> <seal> <json>`: each entry is known by itself, so that one that is damaged costs only itself. */
function lineOf(digest: string, json: string, truth: string): string {
  return `${digest} ${seal(`${truth} ${digest}`, json)} ${json}`;
}

function toldIn(line: string, truth: string): unknown {
  const afterDigest = line.indexOf(' ');
  const json = line.slice(line.indexOf(' ', afterDigest + 1) + 1);
  return lineOf(line.slice(0, afterDigest), json, truth) === line ? JSON.parse(json) : undefined;
}

/** The head says by which engine, and how many entries there are. */
function textOf(file: string, engine: string, lines: readonly string[]): string {
  const head = `${seal('engine', engine)} ${lines.length}`;
  return `${[`${head} ${seal(basename(file), head)}`, ...lines].join('\n')}\n`;
}

/** The entries by their digests, each still to be held against its seal. */
function stored(file: string, engine: string): Map<string, string> {
  const text = heldIn(file)?.toString('utf8');
  if (text === undefined) return new Map();
  const [head = '', ...lines] = text.replace(/\n$/u, '').split('\n');
  const [by, count, sealed] = head.split(' ');
  const isSealed = sealed === seal(basename(file), `${by} ${count}`);
  if (!isSealed || Number(count) !== lines.length || !text.endsWith('\n')) tellDamage(file);
  const isCurrent = isSealed && by === seal('engine', engine);
  return new Map(isCurrent ? lines.map((line) => [line.slice(0, line.indexOf(' ')), line]) : []);
}
