import type { Engine, Hits } from '#search/engine';
import { type Evidence, rowHits } from '#search/evidence';
import type { Term } from '#search/terms';

/** How much each sign that a page is the right one is worth; the engine's own weight decides among equals. */
const WORTH = { row: 3, exactRow: 2, exactWords: 4.5, atStart: 3.5, typedWord: 1, beside: 3 } as const;

/** So many words from its start, a page no longer says what it is about. */
const TITLE = 14;

/** Pages with their rank, the greater the better. */
export async function ranked(
  pages: readonly string[],
  terms: readonly Term[],
  { beside, rows }: Evidence,
  engine: Engine,
): Promise<Map<string, number>> {
  const words = terms.map(({ options }) => options[0]!).join(' ');
  const [weights, typed, exactRows, exactWords] = await Promise.all([
    engine.weighed(words),
    engine.side(words),
    exactRowsOf(terms, engine),
    Promise.all(terms.flatMap(({ spelling }) => (spelling ? [engine.exact(spelling)] : []))),
  ]);
  const heaviest = Math.max(...[...weights.values()].map(({ score }) => score), 1e-9);
  return new Map(
    pages.map((page) => [
      page,
      (WORTH.beside * (beside.get(page) ?? 0)) / terms.length +
        rowWorth(rows, page) +
        (typed.has(page) ? WORTH.typedWord : 0) +
        (exactRows.has(page) ? WORTH.exactRow : 0) +
        WORTH.exactWords * shareWith(exactWords, page) +
        (weights.get(page)?.score ?? 0) / heaviest,
    ]),
  );
}

/** For words that thousands of pages have, one question: who has them in a row; one more for typed accents. */
export async function commonRows(terms: readonly Term[], engine: Engine): Promise<Map<string, number>> {
  const rows = await rowHits(terms, engine);
  const exact = await exactRowsOf(terms, engine);
  return new Map([...rows.keys()].map((page) => [page, rowWorth(rows, page) + (exact.has(page) ? WORTH.exactRow : 0)]));
}

function rowWorth(rows: Hits, page: string): number {
  const row = rows.get(page);
  if (!row) return 0;
  return WORTH.row + WORTH.atStart * Math.max(0, 1 - row.first / TITLE);
}

function exactRowsOf(terms: readonly Term[], engine: Engine): Promise<Hits> {
  const isAccented = terms.some(({ spelling }) => spelling !== undefined);
  return isAccented && terms.length > 1
    ? engine.exact(terms.map(({ spelling, options }) => spelling ?? options[0]!).join(' '))
    : Promise.resolve(new Map());
}

function shareWith(sets: readonly Hits[], page: string): number {
  return sets.length === 0 ? 0 : sets.filter((hits) => hits.has(page)).length / sets.length;
}
