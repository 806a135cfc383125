import type { Engine, Hits } from '#search/engine';
import { piecesOf, rowHits } from '#search/evidence';
import type { Index } from '#search/found';
import { typedWords } from '#search/query';
import type { Term } from '#search/terms';
import { isSpeltNearly } from '#search/typed-accents';
import { completions } from '#search/vocabulary';

/** So many completions of an open word are tried after the words before it. */
const MOST_TRIED = 80;

/** So many pages are read for what follows the words before a single letter; they would be read as results anyway. */
const MOST_READ = 4;

/** Among more pages than these, every question takes a phone long; reading four pages does not. */
const MANY = 1000;

/**
 * The completions of the last word that follow the words before it: `ngân hàng r` → `rác`. Those of two letters
 * stand near one another in the index; those of one letter are all over it, so the first pages say what follows.
 */
export async function completed(terms: readonly Term[], index: Index): Promise<readonly Term[]> {
  const last = terms.at(-1);
  const start = terms.slice(0, -1);
  if (!last?.isOpen || start.length === 0 || !start.every(({ options }) => index.vocabulary.has(options[0]!)))
    return terms;
  if (!start.every(({ options }) => index.vocabulary.isCommon(options[0]!))) await piecesOf(terms, index.engine);
  const before = await pagesBefore(start, index.engine);
  if (before.size === 0) return terms;
  const words =
    last.options[0]!.length === 1 || before.size > MANY
      ? await following(before, terms, index.engine)
      : await rowMakers(before, terms, index);
  return words.length === 0 ? terms : [...start, { ...last, options: [last.options[0]!, ...words] }];
}

/** Pages with the words before in a row, spelt as typed where such a page exists. */
async function pagesBefore(start: readonly Term[], { exact, side }: Engine): Promise<Hits> {
  const isSpelt = start.some(({ spelling }) => spelling !== undefined);
  const spelt = isSpelt ? await exact(start.map((term) => term.spelling ?? term.options[0]!).join(' ')) : new Map();
  return spelt.size > 0 ? spelt : side(start.map(({ options }) => options[0]!).join(' '));
}

/** Of the frequent completions, else of the rarer ones, those that stand after the words before. */
async function rowMakers(before: Hits, terms: readonly Term[], { engine, vocabulary }: Index): Promise<string[]> {
  const last = terms.at(-1)!;
  const [typed, ...frequent] = last.options;
  const makers = async (words: readonly string[]) => {
    const rows = await Promise.all(
      words.map((word) => rowHits([...terms.slice(0, -1), { ...last, options: [word] }], engine)),
    );
    return words.filter((_, place) => [...rows[place]!.keys()].some((page) => before.has(page)));
  };
  const found = await makers(frequent);
  if (found.length > 0 || (await makers([typed!])).length > 0) return found;
  return makers(completions(vocabulary, typed!, MOST_TRIED).slice(frequent.length));
}

/** What goes on from the letter on the pages that have the words before it earliest. */
async function following(before: Hits, terms: readonly Term[], engine: Engine): Promise<string[]> {
  const first = [...before].toSorted(([, a], [, b]) => a.first - b.first).slice(0, MOST_READ);
  const texts = await Promise.all(first.map(([page]) => engine.text(page)));
  return [...new Set(texts.flatMap((text) => wordsAfter(text, terms)))];
}

function wordsAfter(text: string, terms: readonly Term[]): string[] {
  const { options, spelling } = terms.at(-1)!;
  const words = typedWords(text);
  const after = words.filter((_, place) =>
    terms.slice(0, -1).every((term, step) => words[place - terms.length + 1 + step]?.folded === term.options[0]),
  );
  const goesOn = ({ folded, spelling: printed }: (typeof words)[number]) =>
    folded !== options[0] && folded.startsWith(options[0]!) && isSpeltNearly(printed, spelling);
  return after.filter(goesOn).map(({ folded }) => folded);
}
