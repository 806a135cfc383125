import { unaccented } from '#vietnamese/unaccented';

/** The candidate a slip of the fingers most likely meant, for “có phải ý bạn là …”; `undefined` when none is near. */
export function closest(typed: string, candidates: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const folded = unaccented(typed);
  let best: string | undefined;
  let fewest = allowed(folded.length) + 1;
  for (const candidate of candidates) {
    // Letters too many are slips already; only words of nearly the same length are held against each other.
    const other = Math.abs(candidate.length - typed.length) > LONGEST ? undefined : unaccented(candidate);
    if (other === undefined || Math.abs(other.length - folded.length) >= fewest) continue;
    const count = slips(folded, other);
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best;
}

/** No name, id or key is longer; comparing takes the square of it. */
const LONGEST = 200;

/** Two slips in a word of three letters leave another word. */
function allowed(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** Damerau–Levenshtein distance: letters added, dropped, changed, or swapped with a neighbour. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
