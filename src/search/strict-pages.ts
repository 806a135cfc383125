import type { Engine, Hits } from '#search/engine';
import type { TypedWord } from '#search/query';

/** Pages that a mended query fits whole: every word beside another, a mended one beside one left as it was. */
export async function strictPages(
  words: readonly TypedWord[],
  typed: readonly TypedWord[],
  engine: Engine,
): Promise<string[]> {
  if (words.length === 1) return [...(await engine.side(words[0]!.folded)).keys()];
  const pairs = await Promise.all(words.slice(1).map((word, place) => pairHits(words[place]!, word, engine)));
  const isMended = words.map((word, place) => word !== typed[place]);
  const isKept = (place: number) => isMended[place] === false || isMended.every(Boolean);
  const isBeside = (page: string, place: number, other: number) =>
    pairs[Math.min(place, other)]?.has(page) === true && (!isMended[place] || isKept(other));
  const holds = (page: string) => (_: TypedWord, place: number) =>
    isBeside(page, place, place - 1) || isBeside(page, place, place + 1);
  const pages = new Set(pairs.flatMap((hits) => [...hits.keys()]));
  return keptSpellings(
    [...pages].filter((page) => words.every(holds(page))),
    words,
    engine,
  );
}

/** A guess at one word is enough: of the accents typed, at least one word must have its own. */
async function keptSpellings(pages: string[], words: readonly TypedWord[], engine: Engine): Promise<string[]> {
  const spelt = words.filter(({ hasAccent }) => hasAccent);
  if (spelt.length === 0 || pages.length === 0) return pages;
  const exact = await Promise.all(spelt.map(({ spelling }) => engine.exact(spelling)));
  return pages.filter((page) => exact.some((hits) => hits.has(page)));
}

function pairHits(before: TypedWord, after: TypedWord, engine: Engine): Promise<Hits> {
  return before.hasAccent && after.hasAccent
    ? engine.exact(`${before.spelling} ${after.spelling}`)
    : engine.side(`${before.folded} ${after.folded}`);
}
