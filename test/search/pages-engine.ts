import { printedNumbers } from '#search/document-number';
import { indexedWords } from '#search/folded';
import type { Engine, Hits } from '#search/engine';
import { packedVocabulary, readVocabulary } from '#search/vocabulary';

type Pages = Readonly<Record<string, string>>;

/** The places of each word, by page. */
type Places = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** An index of a few texts, for tests: it answers as Pagefind does. */
export function engineOf(pages: Pages): Engine {
  const spelt = placesIn(pages, (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const keyed = placesIn(pages, indexedWords);
  return {
    side: (words) => Promise.resolve(rows(keyed, words.split(' '))),
    exact: (words) => Promise.resolve(rows(spelt, words.split(' '))),
    weighed: (words) => Promise.resolve(weights(keyed, words.split(' '), pages)),
    text: (page) => Promise.resolve(pages[page]!),
  };
}

export function vocabularyOf(pages: Pages) {
  const counts = new Map<string, number>();
  for (const text of Object.values(pages))
    for (const word of new Set(indexedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return readVocabulary(packedVocabulary(counts, [...new Set(Object.values(pages).flatMap(printedNumbers))]));
}

function placesIn(pages: Pages, wordsIn: (text: string) => string[]): Places {
  const places = new Map<string, Map<string, number[]>>();
  for (const [page, text] of Object.entries(pages))
    for (const [place, word] of wordsIn(text).entries()) {
      const byPage = places.get(word) ?? new Map<string, number[]>();
      places.set(word, byPage.set(page, [...(byPage.get(page) ?? []), place]));
    }
  return places;
}

function rows(index: Places, [start = '', ...rest]: readonly string[]): Hits {
  const followed = (page: string, place: number) =>
    rest.every((word, step) =>
      index
        .get(word)
        ?.get(page)
        ?.includes(place + step + 1),
    );
  const found = [...(index.get(start) ?? [])].map(
    ([page, places]) => [page, { score: 1, first: places.find((place) => followed(page, place)) ?? -1 }] as const,
  );
  return new Map(found.filter(([, { first }]) => first >= 0));
}

/** Pages with all the words: the larger a part of the page they are, the heavier. */
function weights(index: Places, sought: readonly string[], pages: Pages): Hits {
  const found = Object.entries(pages).map(([page, text]) => {
    const places = sought.map((word) => index.get(word)?.get(page) ?? []);
    const isWhole = places.every(({ length }) => length > 0);
    const all = places.flat();
    return [page, { score: isWhole ? all.length / text.length : 0, first: Math.min(...all) }] as const;
  });
  return new Map(found.filter(([, { score }]) => score > 0));
}
