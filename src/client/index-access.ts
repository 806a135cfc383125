import { type Asked } from '#client/address';
import type { Synonym } from '#domain/synonym';
import { EARLY, openPagefind } from '#client/pagefind';
import { pagefindEngine, type PagefindEngine } from '#client/pagefind-engine';
import type { Found, Index } from '#search/found';
import { readQuery } from '#search/query';
import { search } from '#search/search';
import { readSynonyms } from '#search/synonyms';
import { readVocabulary } from '#search/vocabulary';
import { usualSynonyms } from '#strings/synonyms';

export interface SearchIndex extends Index {
  engine: PagefindEngine;
}

export interface IndexAccess {
  /** Opens the index at the first call. */
  open: () => Promise<SearchIndex>;
  /** Lets go of what was opened, so that the next call begins anew. */
  forget: () => void;
}

/** The index that the page names. */
export function indexOf({ dataset }: HTMLElement): IndexAccess {
  const { folder = '/pagefind/', first = '', tag = '' } = dataset;
  const synonyms = readSynonyms([...usualSynonyms, ...(JSON.parse(dataset['synonyms'] ?? '[]') as Synonym[])]);
  let opened: Promise<SearchIndex> | undefined;
  let failures = 0;
  return {
    open: () => {
      // Browsers remember that a module could not be had; another address is another module.
      const version = failures === 0 ? tag : `${tag}-${failures}`;
      const early = failures === 0 ? first.split(' ').filter(Boolean) : [];
      opened ??= open(folder, early, version).then((parts) => ({ ...parts, synonyms }));
      return opened;
    },
    forget: () => {
      opened = undefined;
      failures += 1;
      // A file that could not be had early would be answered from that failure.
      for (const link of document.querySelectorAll(EARLY)) link.remove();
    },
  };
}

async function open(folder: string, first: readonly string[], tag: string) {
  const { pagefind, vocabulary } = await openPagefind(folder, first, tag);
  return { engine: pagefindEngine(pagefind), vocabulary: readVocabulary(vocabulary) };
}

/** Without a query every page is found, and the filters choose. */
export async function allFound({ query }: Asked, index: SearchIndex): Promise<Found> {
  if (query.trim() === '') return { pages: await index.engine.newest(), terms: [] };
  return search(readQuery(query), index);
}

export async function newestFirst(pages: readonly string[], engine: PagefindEngine): Promise<readonly string[]> {
  const order = new Map((await engine.newest()).map((page, place) => [page, place]));
  return pages.toSorted((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
}
