import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BenchPage } from './search-pages.ts';

/** An index that answers queries, and what it cost. */
export interface Rival {
  /** Whole index on disk, in bytes as it is kept. */
  size: number;
  /** Paths of the first ten, and the bytes sent for them. */
  ask: (query: string) => Promise<{ paths: string[]; bytes: number }>;
}

export type MakeRival = (pages: readonly BenchPage[]) => Promise<Rival>;

const VERSIONS = { minisearch: '7.2.0', '@orama/orama': '3.1.18', flexsearch: '0.8.212' };

/** The first is ours, the others are compared with it. */
export const engines = ['Hoa đẹp', 'Pagefind', 'MiniSearch', 'Orama', 'FlexSearch'] as const;
export type Engine = (typeof engines)[number];

/** Installs the other engines into a folder of the bench; none of them is a package of the project. */
export function installedRivals(folder: string): boolean {
  const wanted = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--silent', ...wanted]);
  return status === 0;
}

export function rival(name: Engine, folder: string): MakeRival {
  const load = async (name: keyof typeof VERSIONS) => {
    const file = createRequire(join(folder, 'x.js')).resolve(name);
    return {
      module: (await import(pathToFileURL(file).href)) as Record<string, never>,
      bytes: packed(readFileSync(file)),
    };
  };
  return async (pages) => {
    if (name === 'MiniSearch') return miniSearch(pages, await load('minisearch'));
    return name === 'Orama' ? orama(pages, await load('@orama/orama')) : flexSearch(pages, await load('flexsearch'));
  };
}

interface Loaded {
  module: Record<string, never>;
  bytes: number;
}

/** These three send the whole index before the first answer. */
function whole(index: string, code: number, ask: (query: string) => Promise<string[]> | string[]): Rival {
  const bytes = packed(Buffer.from(index)) + code;
  return { size: Buffer.byteLength(index), ask: async (query) => ({ paths: await ask(query), bytes }) };
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
  return Promise.resolve(whole(JSON.stringify(index), bytes, (query) => ask(query).slice(0, 10)));
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
  return whole(JSON.stringify(save(db)), bytes, async (term) => {
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
  return whole(parts.join('\n'), bytes, (query) => ask(query).slice(0, 10));
}

/** As servers send; an index of many megabytes would take minutes at the tightest setting, for a few hundredths. */
export function packed(bytes: Buffer): number {
  const quality = bytes.length > 2 ** 21 ? 6 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
