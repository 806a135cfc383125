import { completed } from '#search/completed';
import { corrections } from '#search/corrections';
import type { Engine } from '#search/engine';
import { evidenceFor } from '#search/evidence';
import { otherForms, withoutFunctionWords } from '#search/other-forms';
import { isNear } from '#search/nearness';
import { strictPages } from '#search/strict-pages';
import { withTypedAccents } from '#search/typed-accents';
import type { Query, TypedWord } from '#search/query';
import { ranked } from '#search/ranking';
import { type Term, termsOf, understood } from '#search/terms';
import type { Vocabulary } from '#search/vocabulary';

export interface Found {
  /** The engine's names of the pages, the best first. */
  pages: readonly string[];
  /** What was looked for; the excerpts mark it. */
  terms: readonly Term[];
  /** What it was taken for, when a slip was mended. */
  mended?: string | undefined;
}

interface Index {
  engine: Engine;
  vocabulary: Vocabulary;
}

/** Pages for a query: as typed and in its other forms; else without its small words; else with its slips mended. */
export async function search(query: Query, index: Index): Promise<Found> {
  const asTyped = await inForms([query.words, ...otherForms(query.words)], query, index);
  if (asTyped.pages.length > 0) return asTyped;
  const telling = withoutFunctionWords(query.words);
  const shorter = telling.length < query.words.length && telling.length > 1;
  const toldApart = shorter ? await inForms([telling, ...otherForms(telling)], query, index) : asTyped;
  return toldApart.pages.length > 0 ? toldApart : mendedSearch(query, index);
}

async function inForms(forms: readonly (readonly TypedWord[])[], query: Query, index: Index): Promise<Found> {
  const readings = await Promise.all(
    forms
      .map((words) => termsOf(words, query.isOpen, index.vocabulary))
      .filter((terms, place) => place === 0 || terms.every(({ options }) => options.some(index.vocabulary.has)))
      .map(async (terms) => (query.isOpen ? completed(terms, index) : terms)),
  );
  const ranks = await Promise.all(readings.map((terms) => ranksOf(terms, query, index)));
  const best = new Map<string, number>();
  for (const pages of ranks) for (const [page, rank] of pages) best.set(page, Math.max(rank, best.get(page) ?? -1));
  return {
    pages: [...best].toSorted(([, a], [, b]) => b - a).map(([page]) => page),
    terms: readings.flat(),
  };
}

async function ranksOf(terms: readonly Term[], query: Query, { engine, vocabulary }: Index) {
  const isKnown =
    terms.length > 0 && terms.every(({ options, standsAlone }) => standsAlone || options.some(vocabulary.has));
  if (!isKnown) return new Map<string, number>();
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

async function mendedSearch(query: Query, index: Index): Promise<Found> {
  const typed = query.words.map((word) => understood(word, index.vocabulary));
  for (const words of corrections(typed, index.vocabulary)) {
    const terms = termsOf(words, false, index.vocabulary);
    const pages = await strictPages(words, typed, index.engine);
    if (pages.length > 0) {
      const ranks = await ranked(pages, terms, await evidenceFor(terms, index.engine), index.engine);
      const mended = words.map(({ spelling }) => spelling).join(' ');
      return { pages: pages.toSorted((a, b) => ranks.get(b)! - ranks.get(a)!), terms, mended };
    }
  }
  return { pages: [], terms: [] };
}
