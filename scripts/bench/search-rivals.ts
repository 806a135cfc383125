import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { BenchPage } from './search-pages.ts';

/** An index that answers queries, and what it cost. */
export interface Rival {
  name: string;
  /** Whole index on disk, in bytes as it is kept. */
  size: number;
  /** Paths of the first ten, and the bytes sent for them. */
  ask: (query: string) => Promise<{ paths: string[]; bytes: number }>;
}

export type MakeRival = (pages: readonly BenchPage[]) => Promise<Rival>;

const VERSIONS = { minisearch: '7.2.0', '@orama/orama': '3.1.18', flexsearch: '0.8.212' };

/** Installs the other engines into a folder of the bench; none of them is a package of the project. */
export function availableRivals(folder: string): MakeRival[] {
  const wanted = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--silent', ...wanted], { stdio: 'ignore' });
  } catch {
    return [];
  }
  const load = async (name: string) => {
    const file = createRequire(join(folder, 'x.js')).resolve(name);
    return {
      module: (await import(pathToFileURL(file).href)) as Record<string, never>,
      bytes: packed(readFileSync(file)),
    };
  };
  return [
    async (pages) => miniSearch(pages, await load('minisearch')),
    async (pages) => orama(pages, await load('@orama/orama')),
    async (pages) => flexSearch(pages, await load('flexsearch')),
  ];
}

interface Loaded {
  module: Record<string, never>;
  bytes: number;
}

/** These three send the whole index before the first answer. */
function whole(name: string, index: string, code: number, ask: (query: string) => Promise<string[]> | string[]): Rival {
  const bytes = packed(Buffer.from(index));
  return {
    name,
    size: Buffer.byteLength(index),
    ask: async (query) => ({ paths: await ask(query), bytes: bytes + code }),
  };
}

function miniSearch(pages: readonly BenchPage[], { module, bytes }: Loaded): Promise<Rival> {
  const Mini = module['default'] as unknown as new (options: object) => {
    addAll: (pages: readonly object[]) => void;
    search: (query: string, options: object) => { id: string }[];
  };
  const index = new Mini({ idField: 'path', fields: ['title', 'text'] });
  index.addAll(pages);
  const ask = (query: string) =>
    index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 5 }, combineWith: 'AND' }).map(({ id }) => id);
  return Promise.resolve(whole('MiniSearch', JSON.stringify(index), bytes, (query) => ask(query).slice(0, 10)));
}

async function orama(pages: readonly BenchPage[], { module, bytes }: Loaded): Promise<Rival> {
  const { create, insertMultiple, search, save } = module as unknown as {
    create: (options: object) => object;
    insertMultiple: (db: object, pages: object[], batch: number) => Promise<unknown>;
    search: (db: object, options: object) => Promise<{ hits: { document: { path: string } }[] }>;
    save: (db: object) => object;
  };
  const db = create({ schema: { path: 'string', title: 'string', text: 'string' } });
  await insertMultiple(db, [...pages], 500);
  return whole('Orama', JSON.stringify(save(db)), bytes, async (term) => {
    const { hits } = await search(db, { term, limit: 10, boost: { title: 5 }, properties: ['title', 'text'] });
    return hits.map(({ document }) => document.path);
  });
}

async function flexSearch(pages: readonly BenchPage[], { module, bytes }: Loaded): Promise<Rival> {
  const { Document } = module['default'] as unknown as {
    Document: new (options: object) => {
      add: (page: object) => void;
      search: (query: string, options: object) => { result: string[] }[];
      export: (keep: (key: string, data: string) => void) => Promise<void> | void;
    };
  };
  const index = new Document({ tokenize: 'forward', document: { id: 'path', index: ['title', 'text'] } });
  for (const page of pages) index.add(page);
  const parts: string[] = [];
  await index.export((key, data) => void parts.push(key, data));
  const ask = (query: string) => [...new Set(index.search(query, { limit: 10 }).flatMap(({ result }) => result))];
  return whole('FlexSearch', parts.join('\n'), bytes, (query) => ask(query).slice(0, 10));
}

export function packed(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}
