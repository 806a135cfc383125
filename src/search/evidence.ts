import type { Engine, Hits } from '#search/engine';
import type { Term } from '#search/terms';

/** What is known of the pages that hold every term. */
export interface Evidence {
  pages: ReadonlySet<string>;
  /** For each page, how many terms stand beside another one, or alone by right. */
  beside: ReadonlyMap<string, number>;
  /** Pages with all terms in a row, by the place of the first such row. */
  rows: Hits;
}

/** At most this many completions of an open word are looked for beside the word before it. */
const MOST_BESIDE = 5;

/** One question for all words fetches their pieces of the index at the same time; ranking asks it as well. */
export async function piecesOf(terms: readonly Term[], engine: Engine): Promise<void> {
  await engine.weighed(terms.map(({ options }) => options[0]!).join(' '));
}

export async function evidenceFor(terms: readonly Term[], engine: Engine): Promise<Evidence> {
  await piecesOf(terms, engine);
  const holders = await Promise.all(terms.map((term) => anyOf(term.options, engine)));
  const pages = [...holders[0]!.keys()].filter((page) => holders.every((hits) => hits.has(page)));
  if (pages.length === 0) return { pages: new Set(), beside: new Map(), rows: new Map() };
  const pairs = await Promise.all(terms.slice(1).map((term, place) => pairHits(terms[place]!, term, engine)));
  return {
    pages: new Set(pages),
    beside: new Map(pages.map((page) => [page, countBeside(terms, pairs, page)])),
    rows: terms.length === 1 ? holders[0]! : terms.length === 2 ? pairs[0]! : await rowsOf(terms, engine),
  };
}

function countBeside(terms: readonly Term[], pairs: readonly Hits[], page: string): number {
  if (terms.length === 1) return 1;
  return terms.filter(
    ({ standsAlone }, place) => standsAlone || [pairs[place - 1], pairs[place]].some((hits) => hits?.has(page)),
  ).length;
}

function pairHits(before: Term, after: Term, engine: Engine): Promise<Hits> {
  const pairs = before.options.flatMap((a) => after.options.map((b) => `${a} ${b}`));
  return anyOf(pairs.slice(0, MOST_BESIDE + 1), engine);
}

/** Before a year the words make a row of their own: `khen thưởng 2024`. */
async function rowsOf(terms: readonly Term[], engine: Engine): Promise<Hits> {
  const rows = await rowHits(terms, engine);
  const isYear = /^20\d\d$/u.test(terms.at(-1)!.options[0]!);
  return isYear ? new Map([...rows, ...(await rowHits(terms.slice(0, -1), engine))]) : rows;
}

/** Pages with all terms in a row. */
export function rowHits(terms: readonly Term[], engine: Engine): Promise<Hits> {
  const start = terms.slice(0, -1).map(({ options }) => options[0]!);
  const ends = terms.at(-1)!.options.slice(0, MOST_BESIDE + 1);
  return anyOf(
    ends.map((end) => [...start, end].join(' ')),
    engine,
  );
}

/** The typed word outranks what it may become. */
async function anyOf(words: readonly string[], engine: Engine): Promise<Hits> {
  const found = await Promise.all(words.map((word) => engine.side(word)));
  return new Map(found.toReversed().flatMap((hits) => [...hits]));
}
