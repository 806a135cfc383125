import { wordsOf } from '#search/query';
import type { Term } from '#search/terms';

/** Whether all terms stand within a stretch of a sentence or so, those typed with accents spelt so. */
export function isNear(text: string, terms: readonly Term[]): boolean {
  const reach = 2 * terms.length + 4;
  const words = wordsOf(text);
  const places = terms.map(({ options, spelling }) =>
    words.flatMap((word, place) => {
      const isOne = spelling === undefined ? options.includes(word.folded) : word.spelling === spelling;
      return isOne ? [place] : [];
    }),
  );
  return (places[0] ?? []).some((start) =>
    places.every((ones) => ones.some((place) => Math.abs(place - start) <= reach)),
  );
}
