import type { TypedWord } from '#search/query';

/** Where a phrase stands in the words, those with accents spelt so; -1 for nowhere. A word among others must be it. */
export function placeOf(phrase: readonly TypedWord[], words: readonly TypedWord[]): number {
  const isSame = phrase.length === 1 && words.length > 1 ? isSpelt : isSaid;
  return words.findIndex((_, place) => phrase.every((part, step) => isSame(part, words[place + step])));
}

function isSpelt(part: TypedWord, word: TypedWord | undefined): boolean {
  return word?.spelling === part.spelling;
}

function isSaid(part: TypedWord, word: TypedWord | undefined): boolean {
  return word?.folded === part.folded && (!word.hasAccent || word.spelling === part.spelling);
}
