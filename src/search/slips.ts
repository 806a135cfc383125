import { slips } from '#vietnamese/closest';

/** Letters that one region writes for another, or that sound alike there. */
const STARTS = [
  ['tr', 'ch'],
  ['s', 'x'],
  ['l', 'n'],
  ['gi', 'd', 'r', 'v'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['k', 'c', 'q'],
] as const;
const ENDS = [
  ['n', 'ng'],
  ['c', 't'],
  ['i', 'y'],
  ['ch', 't'],
  ['nh', 'n'],
] as const;

/** Folded words of the site that sound like this one, the most frequent first. */
function soundalikes(word: string, words: readonly string[]): string[] {
  const spellings = new Set([...swapped(word, STARTS, 'start'), ...swapped(word, ENDS, 'end')]);
  return words.filter((known) => spellings.has(known));
}

/** Words of the site that one slip of the fingers leads to, neighbours swapped and soundalikes first. */
export function nearWords(word: string, words: readonly string[], most: number): string[] {
  if (word.length < 2 || /\d/u.test(word)) return [];
  const likely = [...soundalikes(word, words), ...words.filter((known) => isSwap(word, known))];
  const others = word.length < 3 ? [] : words.filter((known) => isOneSlip(word, known));
  return [...new Set([...likely, ...others])].filter((known) => known !== word).slice(0, most);
}

/** Soundalikes, and words with two neighbouring letters swapped: slips that can turn one real word into another. */
export function likelyWords(word: string, words: readonly string[], most: number): string[] {
  const likely = [...soundalikes(word, words), ...words.filter((known) => isSwap(word, known))];
  return [...new Set(likely)].filter((known) => known !== word).slice(0, most);
}

function swapped(word: string, groups: readonly (readonly string[])[], side: 'start' | 'end'): string[] {
  const has = (part: string) => (side === 'start' ? word.startsWith(part) : word.endsWith(part));
  const put = (part: string, other: string) =>
    side === 'start' ? other + word.slice(part.length) : word.slice(0, word.length - part.length) + other;
  return groups.flatMap((group) => group.filter(has).flatMap((part) => group.map((other) => put(part, other))));
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('') && slips(a, b) === 1;
}

function isOneSlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && slips(a, b) === 1;
}
