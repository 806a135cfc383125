import { folded, indexedWords } from '#search/folded';
import type { Term } from '#search/terms';

export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

const LENGTH = 32;
const BEFORE = 8;

/** The stretch of a text that holds the most of what was sought, its matches marked in their own spelling. */
export function excerpt(text: string, terms: readonly Term[]): ExcerptPart[] {
  // Dots alone are what is left of pictures and rules.
  const words = text.split(/\s+/u).filter((word) => /[^.·]/u.test(word));
  const weights = weightsOf(words, terms);
  const from = Math.max(0, Math.min(densest(weights) - BEFORE, words.length - LENGTH));
  const to = Math.min(words.length, from + LENGTH);
  const parts = joined(words.slice(from, to), weights.slice(from, to)).flatMap(withoutSigns);
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...parts,
    ...(to < words.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** How much each word matches: more beside another match, more still with the typed accents. */
function weightsOf(words: readonly string[], terms: readonly Term[]): number[] {
  const printed = new Set(words.map(bare));
  const spelt = new Set(terms.flatMap(({ spelling }) => spelling ?? []));
  const wanted = new Set(terms.flatMap(({ options }) => options));
  // A word that stands there as it was typed is meant, not one that only looks like it: `bò`, not `bộ`.
  const others = new Set(
    terms.flatMap(({ spelling, options }) => (spelling && printed.has(spelling) ? [options[0]!] : [])),
  );
  const isMeant = (word: string) =>
    indexedWords(word).some((part) => wanted.has(part) && (!others.has(part) || spelt.has(bare(word))));
  const plain = words.map((word) => (isMeant(word) ? 1 : 0));
  const isRow = (place: number) => inRow(words, place, terms);
  return plain.map((weight, place) =>
    weight === 0 ? 0 : weight + (isRow(place) ? 2 : 0) + (spelt.has(bare(words[place]!)) ? 1 : 0),
  );
}

/** Whether this word and a neighbour are two terms that were sought side by side. */
function inRow(words: readonly string[], place: number, terms: readonly Term[]): boolean {
  const has = (at: number, term: Term | undefined) =>
    term !== undefined && words[at] !== undefined && term.options.includes(folded(words[at]));
  return terms.some((term, at) => has(place, term) && (has(place + 1, terms[at + 1]) || has(place - 1, terms[at - 1])));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function densest(weights: readonly number[]): number {
  let [best, place] = [0, 0];
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    const sum = weights.slice(at, at + LENGTH - BEFORE).reduce((total, next) => total + next);
    if (sum > best) [best, place] = [sum, at];
  }
  return place;
}

/** Commas and brackets around a match are no part of it. */
function withoutSigns({ text, isMatch }: ExcerptPart): ExcerptPart[] {
  if (!isMatch) return [{ text, isMatch }];
  const [, before = '', match = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text)!;
  return [
    { text: before, isMatch: false },
    { text: match, isMatch },
    { text: after, isMatch: false },
  ].filter((part) => part.text !== '');
}

/** In a text with rows, a lone word of a row is left unmarked. */
function joined(words: readonly string[], weights: readonly number[]): ExcerptPart[] {
  const hasRows = weights.some((weight) => weight >= 3);
  const least = hasRows ? 2 : 1;
  const parts: ExcerptPart[] = [];
  words.forEach((word, place) => {
    const isMatch = weights[place]! >= least;
    const last = parts.at(-1);
    const space = place === 0 ? '' : ' ';
    if (last?.isMatch === isMatch) last.text += space + word;
    else parts.push({ text: space + word, isMatch });
  });
  return parts;
}
