import { typedWords } from '#search/query';
import type { Term } from '#search/terms';

/** Whether all terms stand within a stretch of a sentence or so, those typed with accents spelt so. */
export function isNear(text: string, terms: readonly Term[]): boolean {
  // A number counts wherever it stands.
  const wanted = terms.filter(({ standsAlone }) => !standsAlone);
  const reach = 2 * wanted.length + (wanted.length > 2 ? 4 : 1);
  const words = typedWords(text);
  const places = wanted.map(({ options, spelling }) =>
    words.flatMap((word, place) => {
      const isOne = options.includes(word.folded) && isSpelt(word.spelling, spelling);
      return isOne ? [place] : [];
    }),
  );
  return (
    wanted.length === 0 ||
    places[0]!.some((start) => places.every((ones) => ones.some((place) => Math.abs(place - start) <= reach)))
  );
}

/** A word that is looked for whole is no longer than it was typed. */
function isSpelt(printed: string, typed: string | undefined): boolean {
  return typed === undefined || printed.startsWith(typed);
}
