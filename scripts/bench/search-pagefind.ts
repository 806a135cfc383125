import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync, statSync } from 'node:fs';
import type { Pagefind } from '#client/pagefind';
import { pagefindEngine } from '#client/pagefind-engine';
import { readQuery } from '#search/query';
import { search } from '#search/search';
import { readSynonyms } from '#search/synonyms';
import { readVocabulary } from '#search/vocabulary';
import { usualSynonyms } from '#strings/synonyms';
import { buildSearchIndex } from '../search-index.ts';
import { type MakeRival, packed } from './search-rivals.ts';

interface Module {
  createInstance: (options: object) => Pagefind;
  vocabulary: string;
}

/** Our index with our client, from pages on disk. */
export function ourSearch(folder: string): MakeRival {
  return async () => {
    await buildSearchIndex(folder);
    const out = join(folder, 'pagefind');
    return {
      size: sizeOf(out),
      ask: (query) => askOnce(out, (module, pagefind) => ours(module, pagefind, query)),
    };
  };
}

/** Pagefind as it comes. */
export function plainPagefind(folder: string, out: string): MakeRival {
  return async () => {
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
    const { createIndex, close } = await import('pagefind');
    const { index } = await createIndex();
    await index!.addDirectory({ path: folder });
    await index!.writeFiles({ outputPath: out });
    await close();
    return {
      size: sizeOf(out),
      ask: (query) => askOnce(out, (_, pagefind) => plain(pagefind, query)),
    };
  };
}

const synonyms = readSynonyms(usualSynonyms);

async function ours({ vocabulary }: Module, pagefind: Pagefind, query: string): Promise<string[]> {
  const engine = pagefindEngine(pagefind);
  const { pages } = await search(readQuery(query), { engine, vocabulary: readVocabulary(vocabulary), synonyms });
  return Promise.all(pages.slice(0, 10).map(async (page) => (await engine.page(page)).url));
}

async function plain(pagefind: Pagefind, query: string): Promise<string[]> {
  const { results } = await pagefind.search(query);
  return Promise.all(results.slice(0, 10).map(async ({ data }) => (await data()).url));
}

/** A cold cache each time; counts what is read up to the first page, and answers with the first ten. */
async function askOnce(folder: string, ask: (module: Module, pagefind: Pagefind) => Promise<string[]>) {
  const file = join(folder, 'pagefind.js');
  let bytes = packed(readFileSync(file));
  let pages = 0;
  globalThis.fetch = ((address: string) => {
    const body = readFileSync(join(folder, new URL(address).pathname));
    pages += Number(address.includes('/fragment/'));
    if (pages < 2) bytes += body.length;
    return Promise.resolve(new Response(new Uint8Array(body)));
  }) as typeof fetch;
  const module = (await import(pathToFileURL(file).href)) as Module;
  const pagefind = module.createInstance({
    basePath: 'https://x.example/',
    baseUrl: '/',
    noWorker: true,
    language: 'vi',
  });
  return { paths: await ask(module, pagefind), bytes };
}

function sizeOf(folder: string): number {
  return globSync('**/*.{js,json,pf_*,pagefind}', { cwd: folder })
    .filter((file) => !/-(?:ui|highlight|worker)\.|-ui/u.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
