import type { Synonym } from '#domain/synonym';
import { placeOf } from '#search/phrase';
import { type TypedWord, typedWords } from '#search/query';

/** What one phrase stands for. */
export interface ReadSynonym {
  typed: readonly TypedWord[];
  meant: readonly (readonly TypedWord[])[];
}

/** So many ways to say one query another way are looked for at most. */
const MOST = 12;

export function readSynonyms(synonyms: readonly Synonym[]): ReadSynonym[] {
  return synonyms.flatMap(({ typed, meant }) =>
    typed.map((phrase) => ({ typed: typedWords(phrase), meant: meant.map(typedWords) })),
  );
}

/** The query with phrases as pages say them; what was replaced may be said another way again. */
export function synonymForms(words: readonly TypedWord[], synonyms: readonly ReadSynonym[]): TypedWord[][] {
  const once = replaced(words, synonyms);
  return [...once, ...once.flatMap((form) => replaced(form, synonyms))].slice(0, MOST);
}

function replaced(words: readonly TypedWord[], synonyms: readonly ReadSynonym[]): TypedWord[][] {
  return longestFirst(synonyms.filter(({ typed }) => placeOf(typed, words) >= 0)).flatMap(({ typed, meant }) =>
    meant.map((phrase) => words.toSpliced(placeOf(typed, words), typed.length, ...phrase)),
  );
}

/** `nhà tôi` is meant where `tôi` is a part of it. */
function longestFirst(found: readonly ReadSynonym[]): ReadSynonym[] {
  const isWithin = ({ typed }: ReadSynonym) =>
    found.some((other) => other.typed.length > typed.length && placeOf(typed, other.typed) >= 0);
  return found.filter((each) => !isWithin(each));
}
