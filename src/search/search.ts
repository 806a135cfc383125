import { completed } from '#search/completed';
import type { Engine } from '#search/engine';
import { evidenceFor } from '#search/evidence';
import type { Found, Index } from '#search/found';
import { mendedSearch } from '#search/mended';
import { otherForms, withoutFunctionWords } from '#search/other-forms';
import { isNear } from '#search/nearness';
import { withTypedAccents } from '#search/typed-accents';
import type { Query, TypedWord } from '#search/query';
import { commonRows, ranked } from '#search/ranking';
import { type Term, termsOf } from '#search/terms';

/** Pages for a query: as typed and in its other forms; else without its small words; else with its slips mended. */
export async function search(query: Query, index: Index): Promise<Found> {
  const telling = withoutFunctionWords(query.words);
  const forms = [query.words, ...otherForms(query.words), ...(namesANumber(telling, index) ? [telling] : [])];
  const asTyped = await inForms(forms, query, index);
  if (asTyped.pages.length > 0) return asTyped;
  const shorter = telling.length < query.words.length && telling.length > 1;
  const toldApart = shorter ? await inForms([telling, ...otherForms(telling)], query, index) : asTyped;
  return toldApart.pages.length > 0 ? toldApart : mendedSearch(query, index);
}

/** Beside the number of a document, small words say even less: `quyết định 1526 của Thủ tướng`. */
function namesANumber(words: readonly TypedWord[], { vocabulary }: Index): boolean {
  return termsOf(words, false, vocabulary).some(({ options }) =>
    vocabulary.numbers.some(({ key }) => key === options[0]),
  );
}

async function inForms(forms: readonly (readonly TypedWord[])[], query: Query, index: Index): Promise<Found> {
  const readings = await Promise.all(
    forms
      .map((words) => termsOf(words, query.isOpen, index.vocabulary))
      .filter((terms, place) => place === 0 || terms.every((term) => isKnown(term, index)))
      .map((terms) => completed(terms, index)),
  );
  const ranks = await Promise.all(readings.map((terms) => ranksOf(terms, query, index)));
  const best = new Map<string, number>();
  for (const pages of ranks) for (const [page, rank] of pages) best.set(page, Math.max(rank, best.get(page) ?? -1));
  return {
    pages: [...best].toSorted(([, a], [, b]) => b - a).map(([page]) => page),
    terms: readings.flat(),
  };
}

/** Two words that thousands of pages have: every further question about them costs a reader's phone dearly. */
function areCommon(terms: readonly Term[], { vocabulary }: Index): boolean {
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

function isKnown({ options, standsAlone }: Term, { vocabulary }: Index): boolean {
  return standsAlone || options.some(vocabulary.has);
}

async function ranksOf(terms: readonly Term[], query: Query, { engine, vocabulary }: Index) {
  if (terms.length === 0 || !terms.every((term) => isKnown(term, { engine, vocabulary })))
    return new Map<string, number>();
  if (query.phrases.length === 0 && areCommon(terms, { engine, vocabulary })) return commonRanks(terms, engine);
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
