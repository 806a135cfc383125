import type { Found, Index } from '#search/found';
import { withoutFunctionWords } from '#search/other-forms';
import type { Query } from '#search/query';
import { withoutAsking } from '#search/questions';
import { termsOf } from '#search/terms';

/** Of fewer words, most of them are still too few to say what was meant. */
const FEWEST = 4;

/**
 * Where no page has all the words: the pages with the most of them, at least three and half, the rarest one in a row
 * with another as it was typed; of four words, three in a row.
 */
export async function partialSearch(query: Query, { engine, vocabulary }: Index): Promise<Found> {
  const words = withoutFunctionWords(withoutAsking(query.words));
  if (words.length < FEWEST || query.phrases.length > 0) return { pages: [], terms: [] };
  const isExact = words.some(({ hasAccent }) => hasAccent);
  const hits = (from: number, length: number) => {
    const row = words.slice(from, from + length);
    return isExact
      ? engine.exact(row.map(({ spelling }) => spelling).join(' '))
      : engine.side(row.map(({ folded }) => folded).join(' '));
  };
  const holders = await Promise.all(words.map((_, place) => hits(place, 1)));
  const known = holders.filter(({ size }) => size > 0);
  const rarest = holders.indexOf(known.toSorted((a, b) => a.size - b.size)[0]!);
  const row = words.length > FEWEST ? 2 : FEWEST - 1;
  const isAround = (start: number) => start <= rarest && rarest < start + row && start + row <= words.length;
  const rows = await Promise.all(words.flatMap((_, start) => (isAround(start) ? hits(start, row) : [])));
  const count = (page: string) => known.filter((each) => each.has(page)).length;
  const inRow = [...new Set(rows.flatMap((each) => [...each.keys()]))];
  const most = Math.max(3, words.length / 2, ...inRow.map(count));
  return {
    pages: inRow.filter((page) => count(page) >= most),
    terms: termsOf(words, false, vocabulary),
    isPartial: inRow.length > 0,
  };
}
