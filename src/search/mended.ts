import { corrections } from '#search/corrections';
import { evidenceFor } from '#search/evidence';
import type { Found, Index } from '#search/found';
import type { Query, TypedWord } from '#search/query';
import { ranked } from '#search/ranking';
import { strictPages } from '#search/strict-pages';
import { termsOf, understood } from '#search/terms';
import type { Vocabulary } from '#search/vocabulary';

/** Keys that could be read as Telex may as well have slipped: `chaoo` is `chaô`, or `chao`. */
function allCorrections(raw: readonly TypedWord[], read: readonly TypedWord[], vocabulary: Vocabulary) {
  const ways = raw.every((word, place) => word === read[place]) ? [read] : [read, raw];
  return ways.flatMap((from) => corrections(from, vocabulary).map((words) => ({ words, from })));
}

/** Enough pages to believe that a correction is what was meant. */
const ENOUGH = 3;
/** So many corrections more are tried once a page has one: each may cost a piece of the index. */
const MORE = 3;

/** The first correction that several pages have, else of the first few the one that most have. */
export async function mendedSearch(query: Query, { engine, vocabulary }: Index): Promise<Found> {
  const { words, pages } = await bestCorrection(query, { engine, vocabulary });
  if (pages.length === 0) return { pages, terms: [] };
  const terms = termsOf(words, false, vocabulary);
  const ranks = await ranked(pages, terms, await evidenceFor(terms, engine), engine);
  const mended = words.map(({ spelling }) => spelling).join(' ');
  return { pages: pages.toSorted((a, b) => ranks.get(b)! - ranks.get(a)!), terms, mended };
}

async function bestCorrection(query: Query, { engine, vocabulary }: Index) {
  const typed = query.words.map((word) => understood(word, vocabulary));
  let best = { words: typed, pages: [] as readonly string[] };
  let left = MORE;
  for (const { words, from } of allCorrections(query.words, typed, vocabulary)) {
    if (best.pages.length > 0) left -= 1;
    if (best.pages.length >= ENOUGH || left < 0) break;
    const pages = await strictPages(words, from, engine);
    if (pages.length > best.pages.length) best = { words, pages };
  }
  return best;
}
