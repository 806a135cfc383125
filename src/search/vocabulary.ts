import { type KnownNumber, knownNumber } from '#search/document-number';

/** Every word of the pages, folded, the most frequent first; and every number of a document. */
export interface Vocabulary {
  has: (word: string) => boolean;
  words: readonly string[];
  numbers: readonly KnownNumber[];
  /** Whether thousands of pages have the word. */
  isCommon: (word: string) => boolean;
}

/** 4,096 pages. */
const COMMON = 'M';

/**
 * One line for the browser: words in order, each as the number of letters it shares with the one before it, the rest
 * of it, and a capital that says how often it is; then the numbers of documents.
 */
export function packedVocabulary(counts: ReadonlyMap<string, number>, numbers: readonly string[]): string {
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted.map(([word, count], place) => {
    const shared = sharedLetters(word, sorted[place - 1]?.[0] ?? '');
    return `${shared}${word.slice(shared)}${levelOf(count)}`;
  });
  return `${words.join('')} ${numbers.toSorted().join(' ')}`;
}

/** At most nine: one digit. */
function sharedLetters(word: string, before: string): number {
  const differs = [...word].findIndex((letter, place) => letter !== before[place]);
  return Math.min(9, differs < 0 ? word.length : differs);
}

/** `A` for one, `B` for two or three, `C` for four to seven … */
function levelOf(count: number): string {
  return String.fromCodePoint(65 + Math.min(25, Math.floor(Math.log2(count))));
}

export function readVocabulary(packed: string): Vocabulary {
  const [words = '', ...numbers] = packed.split(' ');
  let before = '';
  const levelled = [...words.matchAll(/(\d)([^A-Z]*)([A-Z])/gu)].map(([, shared, rest, level]) => {
    before = before.slice(0, Number(shared)) + rest!;
    return { word: before, level: level! };
  });
  const known = new Map(levelled.map(({ word, level }) => [word, level]));
  return {
    has: (word) => known.has(word),
    words: levelled.toSorted((a, b) => b.level.charCodeAt(0) - a.level.charCodeAt(0)).map(({ word }) => word),
    isCommon: (word) => (known.get(word) ?? '') >= COMMON,
    numbers: numbers.filter((number) => number !== '').map(knownNumber),
  };
}

/** The most frequent words that begin so; the word itself is not one of them. */
export function completions({ words }: Vocabulary, start: string, most: number): string[] {
  return words.filter((word) => word !== start && word.startsWith(start)).slice(0, most);
}
