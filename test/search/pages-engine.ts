import { folded, indexedWords } from '#search/folded';
import type { Engine, Hits } from '#search/engine';
import { packedVocabulary, readVocabulary } from '#search/vocabulary';

/** An index of a few texts, for tests: it answers as Pagefind does. */
export function engineOf(pages: Readonly<Record<string, string>>): Engine {
  const spelt = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const row = (wordsOf: (text: string) => string[], sought: readonly string[]): Hits => {
    const found = Object.entries(pages).map(([page, text]) => {
      const words = wordsOf(text);
      const first = words.findIndex((_, place) => sought.every((word, step) => words[place + step] === word));
      return [page, { score: 1, first }] as const;
    });
    return new Map(found.filter(([, { first }]) => first >= 0));
  };
  return {
    side: (words) => Promise.resolve(row((text) => spelt(text).map(folded), words.split(' '))),
    exact: (words) => Promise.resolve(row(spelt, words.split(' '))),
    weighed: () => Promise.resolve(new Map()),
    text: (page) => Promise.resolve(pages[page]!),
  };
}

export function vocabularyOf(pages: Readonly<Record<string, string>>) {
  const counts = new Map(
    Object.values(pages)
      .flatMap(indexedWords)
      .map((word) => [word, 1]),
  );
  return readVocabulary(packedVocabulary(counts, []));
}
