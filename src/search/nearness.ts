import { indexedWords } from '#search/folded';
import type { Term } from '#search/terms';

/** Whether all terms stand within a stretch of a sentence or so. */
export function isNear(text: string, terms: readonly Term[]): boolean {
  const reach = 2 * terms.length + 4;
  const words = indexedWords(text);
  const places = terms.map(({ options }) => words.flatMap((word, place) => (options.includes(word) ? [place] : [])));
  return (places[0] ?? []).some((start) =>
    places.every((ones) => ones.some((place) => Math.abs(place - start) <= reach)),
  );
}
