import { type KnownNumber, knownNumber } from '#search/document-number';

/** Every word of the pages, folded, the most frequent first; and every number of a document. */
export interface Vocabulary {
  has: (word: string) => boolean;
  words: readonly string[];
  numbers: readonly KnownNumber[];
}

/** One line for the browser: words in order, each closed by a capital that says how often it is; then the numbers. */
export function packedVocabulary(counts: ReadonlyMap<string, number>, numbers: readonly string[]): string {
  const words = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([word, count]) => word + levelOf(count));
  return `${words.join('')} ${numbers.toSorted().join(' ')}`;
}

/** `A` for one, `B` for two or three, `C` for four to seven … */
function levelOf(count: number): string {
  return String.fromCodePoint(65 + Math.min(25, Math.floor(Math.log2(count))));
}

export function readVocabulary(packed: string): Vocabulary {
  const [words = '', ...numbers] = packed.split(' ');
  const levelled = [...words.matchAll(/([^A-Z]+)([A-Z])/gu)].map(([, word, level]) => ({ word: word!, level: level! }));
  const known = new Set(levelled.map(({ word }) => word));
  return {
    has: (word) => known.has(word),
    words: levelled.toSorted((a, b) => (a.level > b.level ? -1 : a.level < b.level ? 1 : 0)).map(({ word }) => word),
    numbers: numbers.filter((number) => number !== '').map(knownNumber),
  };
}

/** The most frequent words that begin so; the word itself is not one of them. */
export function completions({ words }: Vocabulary, start: string, most: number): string[] {
  return words.filter((word) => word !== start && word.startsWith(start)).slice(0, most);
}
