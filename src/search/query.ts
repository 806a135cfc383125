import { repairedLetters } from '#search/copy-marks';
import { folded } from '#search/folded';
import { withToneFirst } from '#search/tone-placement';

/** One word as the reader typed it. */
export interface TypedWord {
  /** In lower case, in NFC, with its tone on the first vowel. */
  spelling: string;
  folded: string;
  hasAccent: boolean;
}

export interface Query {
  words: readonly TypedWord[];
  /** Runs of words that stood in quotation marks. */
  phrases: readonly (readonly TypedWord[])[];
  /** Whether the last word may still go on. */
  isOpen: boolean;
}

export function readQuery(typed: string): Query {
  const text = repairedLetters(typed).replace(/[“”„‟«»＂]|''/gu, '"');
  const phrases = [...text.matchAll(/"([^"]+)"/gu)].map(([, phrase]) => typedWords(phrase!));
  return {
    words: typedWords(text),
    phrases: phrases.filter((phrase) => phrase.length > 0),
    isOpen: !/[\s"”.,;!?]$/u.test(text),
  };
}

export function typedWords(text: string): TypedWord[] {
  return withToneFirst(text.toLowerCase())
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(typedWord)
    .filter((word) => word.folded !== '');
}

export function typedWord(spelling: string): TypedWord {
  const key = folded(spelling);
  return { spelling, folded: key, hasAccent: spelling.normalize('NFC') !== key };
}
