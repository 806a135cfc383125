import { numbersMeant } from '#search/document-number';
import { type TypedWord, typedWord } from '#search/query';
import { lettersMeant } from '#search/typed-keys';
import { completions, type Vocabulary } from '#search/vocabulary';

/** One thing to look for: a word, or a number of a document. */
export interface Term {
  /** Words of the index, any of which will do; the typed one first. */
  options: readonly string[];
  /** The typed accents, when there were any. */
  spelling?: string | undefined;
  /** A number counts wherever it stands; a word wants a neighbour. */
  standsAlone: boolean;
  /** The word may go on: the reader is still typing. */
  isOpen?: boolean;
}

const MOST_COMPLETIONS = 10;
/** What begins with one letter is all over the index, and every piece of it costs a request. */
const MOST_OF_ONE_LETTER = 3;

/** What the words ask for, in order: numbers joined, forgotten keyboards undone, the last word completed. */
export function termsOf(typed: readonly TypedWord[], isOpen: boolean, vocabulary: Vocabulary): Term[] {
  const words = typed.map((word) => understood(word, vocabulary));
  const number = longestNumber(words, vocabulary);
  if (!number)
    return words.map((word, place) => termOf(word, isOpen && place === words.length - 1, vocabulary, !words[1]));
  const { from, to, term } = number;
  return [
    ...words.slice(0, from).map((word) => termOf(word, false, vocabulary)),
    term,
    ...words.slice(to).map((word, place, rest) => termOf(word, isOpen && place === rest.length - 1, vocabulary)),
  ];
}

/** A word the site does not know may be keys of Telex or VNI. */
export function understood(word: TypedWord, vocabulary: Vocabulary): TypedWord {
  if (vocabulary.has(word.folded)) return word;
  const meant = lettersMeant(word.spelling);
  const read = meant === undefined ? undefined : typedWord(meant);
  return read && vocabulary.has(read.folded) ? read : word;
}

function longestNumber(words: readonly TypedWord[], { numbers }: Vocabulary) {
  const spans = words
    .flatMap((_, from) => words.slice(from).map((__, length) => ({ from, to: from + length + 1 })))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from));
  for (const { from, to } of spans) {
    const meant = numbersMeant(
      words.slice(from, to).map((word) => word.folded),
      numbers,
    );
    if (meant) return { from, to, term: { options: meant.map(({ key }) => key), standsAlone: true } };
  }
  return undefined;
}

function termOf(word: TypedWord, isOpen: boolean, vocabulary: Vocabulary, isAlone = false): Term {
  // A word that exists is no beginning of another: `gà` is not `gần`. Beside others the words before it decide.
  const isWhole = isAlone && vocabulary.has(word.folded);
  const most = word.folded.length === 1 ? MOST_OF_ONE_LETTER : MOST_COMPLETIONS;
  const more = isOpen && !isWhole ? completions(vocabulary, word.folded, most) : [];
  return {
    options: [word.folded, ...more],
    spelling: word.hasAccent ? word.spelling : undefined,
    standsAlone: /^\d+$/u.test(word.folded),
    isOpen,
  };
}
