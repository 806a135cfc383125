import { type TypedWord, typedWord } from '#search/query';
import type { Vocabulary } from '#search/vocabulary';

/** Shorter words are rather a slip, longer ones no words at all. */
const [SHORTEST, LONGEST] = [6, 40];
/** Of one letter alone nothing can be told. */
const LEAST = 2;

/** `nongthonmoi` as the words of the site that it is made of, the fewest; nothing where it is none of them. */
export function unglued(words: readonly TypedWord[], vocabulary: Vocabulary): TypedWord[][] {
  const place = words.findIndex(({ folded }) => isGlued(folded, vocabulary));
  if (place < 0) return [];
  const parts = partsOf(words[place]!.folded, vocabulary);
  return parts ? [words.toSpliced(place, 1, ...parts.map(typedWord))] : [];
}

function isGlued(word: string, vocabulary: Vocabulary): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !/\d/u.test(word) && !vocabulary.has(word);
}

/** Fewest words first, by how many letters are used up. */
function partsOf(word: string, vocabulary: Vocabulary): string[] | undefined {
  const upTo: (string[] | undefined)[] = [[]];
  for (let end = LEAST; end <= word.length; end += 1) {
    const ways = Array.from({ length: end - LEAST + 1 }, (_, start) => ({
      before: upTo[start],
      part: word.slice(start, end),
    }))
      .flatMap(({ before, part }) => (before && vocabulary.has(part) ? [[...before, part]] : []))
      .toSorted((a, b) => a.length - b.length);
    upTo[end] = ways[0];
  }
  return upTo[word.length];
}
