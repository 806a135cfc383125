import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { opened, type PagefindModule } from '#client/pagefind';
import { pagefindEngine } from '#client/pagefind-engine';
import type { Found } from '#search/found';
import { readQuery } from '#search/query';
import { search } from '#search/search';
import { readSynonyms } from '#search/synonyms';
import { readVocabulary } from '#search/vocabulary';
import { usualSynonyms } from '#strings/synonyms';
import { builtFolder } from './sites.ts';

/** The index of a built variant, opened once, and asked without a browser by the code that runs in one. */
export interface BuiltIndex {
  /** Addresses of the first pages, and what was found. */
  ask: (query: string) => Promise<{ paths: string[]; found: Found }>;
}

/** As many as the search page shows at first. */
const SHOWN = 20;

export async function builtIndex(variant: string): Promise<BuiltIndex> {
  readFilesFor(variant);
  const module = (await import(
    pathToFileURL(join(builtFolder(variant), 'pagefind/pagefind.js')).href
  )) as PagefindModule;
  const { pagefind, vocabulary } = opened(module, `${originOf(variant)}/pagefind/`, 'thu');
  const synonyms = readSynonyms(usualSynonyms);
  const index = { engine: pagefindEngine(pagefind), vocabulary: readVocabulary(vocabulary), synonyms };
  return {
    ask: async (query) => {
      const found = await search(readQuery(query), index);
      const shown = await Promise.all(found.pages.slice(0, SHOWN).map((page) => index.engine.page(page)));
      return { paths: shown.map(({ url }) => new URL(url, originOf(variant)).pathname), found };
    },
  };
}

function originOf(variant: string): string {
  return `http://${variant}.example`;
}

/** Pagefind fetches; what is on the disk need not go over a wire. */
function readFilesFor(variant: string): void {
  const before = globalThis.fetch;
  globalThis.fetch = (address, options) => {
    const { origin, pathname } = new URL(address as string);
    if (origin !== originOf(variant)) return before(address, options);
    return Promise.resolve(new Response(new Uint8Array(readFileSync(join(builtFolder(variant), pathname)))));
  };
}
