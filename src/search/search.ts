import { completed } from '#search/completed';
import type { Engine } from '#search/engine';
import { evidenceFor } from '#search/evidence';
import type { Found, Index } from '#search/found';
import { mendedSearch } from '#search/mended';
import { withoutFunctionWords } from '#search/other-forms';
import { partialSearch } from '#search/partial';
import { isNear } from '#search/nearness';
import { withoutAsking } from '#search/questions';
import { withTypedAccents } from '#search/typed-accents';
import type { Query } from '#search/query';
import { commonRows, ranked } from '#search/ranking';
import { type Term, termsOf } from '#search/terms';
import { type Way, waysToSay } from '#search/ways';

/** Pages for a query: as typed and said in other ways; else without its small words; else with its slips mended. */
export async function search(query: Query, index: Index): Promise<Found> {
  const asTyped = await inWays(waysToSay(query.words, index), query, index);
  if (asTyped.pages.length > 0) return asTyped;
  const telling = withoutFunctionWords(withoutAsking(query.words));
  const shorter = telling.length < query.words.length && telling.length > 1;
  const toldApart = shorter ? await inWays(waysToSay(telling, index), query, index) : asTyped;
  if (toldApart.pages.length > 0) return toldApart;
  const mended = await mendedSearch(query, index);
  return mended.pages.length > 0 ? mended : partialSearch(query, index);
}

async function inWays(ways: readonly Way[], query: Query, index: Index): Promise<Found> {
  const readings = await Promise.all(
    ways
      .map(({ words, less }) => ({ less, terms: termsOf(words, query.isOpen, index.vocabulary) }))
      .filter(({ terms }, place) => place === 0 || terms.every((term) => isKnown(term, index)))
      .map(async ({ less, terms }) => ({ less, terms: await completed(terms, index) })),
  );
  const ranks = await Promise.all(readings.map(({ terms }) => ranksOf(terms, query, index)));
  const best = new Map<string, number>();
  for (const [place, pages] of ranks.entries())
    for (const [page, rank] of pages)
      best.set(page, Math.max(rank - readings[place]!.less, best.get(page) ?? -Infinity));
  return {
    pages: [...best].toSorted(([, a], [, b]) => b - a).map(([page]) => page),
    terms: readings.flatMap(({ terms }) => terms),
  };
}

/** Two words that thousands of pages have: every further question about them costs a reader's phone dearly. */
function areCommon(terms: readonly Term[], { vocabulary }: Pick<Index, 'vocabulary'>): boolean {
  const known = terms.filter(({ options }) => vocabulary.has(options[0]!));
  return terms.length > 1 && known.length > 0 && known.every(({ options }) => vocabulary.isCommon(options[0]!));
}

/** Pages with the words in a row; else the few where they are near. */
async function commonRanks(terms: readonly Term[], engine: Engine): Promise<Map<string, number>> {
  const rows = await commonRows(terms, engine);
  if (rows.size > 0) return rows;
  const weights = await engine.weighed(terms.map(({ options }) => options[0]!).join(' '));
  const near = await nearPages([...weights.keys()], terms, engine);
  return new Map(near.map((page) => [page, weights.get(page)!.score]));
}

function isKnown({ options, standsAlone }: Term, { vocabulary }: Pick<Index, 'vocabulary'>): boolean {
  return standsAlone || options.some(vocabulary.has);
}

async function ranksOf(terms: readonly Term[], query: Query, { engine, vocabulary }: Index) {
  if (terms.length === 0 || !terms.every((term) => isKnown(term, { vocabulary }))) return new Map<string, number>();
  if (query.phrases.length === 0 && areCommon(terms, { vocabulary })) return commonRanks(terms, engine);
  const evidence = await evidenceFor(terms, engine);
  const wanted = await inPhrases([...evidence.pages], query, engine);
  const whole = wanted.filter((page) => evidence.beside.get(page) === terms.length);
  const isFinished = terms.every(({ options, standsAlone }) => standsAlone || vocabulary.has(options[0]!));
  const pages = whole.length > 0 || !isFinished ? whole : await nearPages(wanted, terms, engine);
  return ranked(await withTypedAccents(pages, terms, engine), terms, evidence, engine);
}

/** Quotation marks hold words together, with the accents they have, or with any when they have none. */
async function inPhrases(pages: readonly string[], { phrases }: Query, engine: Engine): Promise<readonly string[]> {
  const holders = await Promise.all(
    phrases.map((words) =>
      words.some(({ hasAccent }) => hasAccent)
        ? engine.exact(words.map(({ spelling }) => spelling).join(' '))
        : engine.side(words.map(({ folded }) => folded).join(' ')),
    ),
  );
  return pages.filter((page) => holders.every((hits) => hits.has(page)));
}

const MOST_READ = 10;

/** Pages where the words are scattered count only when they stand within a sentence or so. */
async function nearPages(pages: readonly string[], terms: readonly Term[], engine: Engine): Promise<string[]> {
  if (pages.length === 0) return [];
  const weights = await engine.weighed(terms.map(({ options }) => options[0]!).join(' '));
  const best = pages
    .toSorted((a, b) => (weights.get(b)?.score ?? 0) - (weights.get(a)?.score ?? 0))
    .slice(0, MOST_READ);
  const texts = await Promise.all(best.map((page) => engine.text(page)));
  return best.filter((_, place) => isNear(texts[place]!, terms));
}
