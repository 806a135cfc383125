import { markedStretches, paragraphStarts, type Stretch, typedBlocks } from '#stories/typed-pieces';

/** Marks that a story would take for code, so that they are read as the letters they are. */
export function escapedBody(typed: string): string {
  const commands = paragraphStarts(typed).filter((at) => /^(?:import|export)[ \t{*]/u.test(typed.slice(at, at + 7)));
  const letters = commands.map((at) => ({ from: at, to: at + 1 }));
  const kept = [...markedStretches(typed), ...letters].toSorted((a, b) => a.from - b.from);
  return changed(typed, kept, {
    words: (words) => words.replace(/(\\[^\n])|[{}<]/gu, (sign, pair: string | undefined) => pair ?? `\\${sign}`),
    kept: (piece) => (/^[ie]$/u.test(piece) ? `&#${piece.codePointAt(0)!};` : piece),
  });
}

/** The same text as an officer sees it. */
export function plainBody(typed: string): string {
  return changed(typed, markedStretches(typed), {
    words: (words) =>
      words
        .replace(/\\([^\n])/gu, (pair, sign: string) => (/[{}<]/u.test(sign) ? sign : pair))
        .replace(/&#(105|101);(?=(?:m|x)port)/gu, (_, code: string) => String.fromCodePoint(Number(code))),
    kept: (piece) => piece,
  });
}

type Change = (piece: string) => string;

/** Changes the words of a text, and otherwise what is kept. */
function changed(typed: string, stretches: readonly Stretch[], change: { words: Change; kept: Change }): string {
  let [done, at] = ['', 0];
  for (const { from, to } of stretches) {
    if (from < at) continue;
    done += change.words(typed.slice(at, from)) + change.kept(typed.slice(from, to));
    at = to;
  }
  return done + change.words(typed.slice(at));
}

/**
 * The new text, with every block that says the same as before written as before: an editor sets tables and lists its
 * own way, and that is nothing an officer did.
 */
export function keptBlocks(before: string, after: string): string {
  const known = Map.groupBy(typedBlocks(before), ({ sense }) => sense);
  return typedBlocks(after)
    .map(({ text, sense }) => known.get(sense)?.[0]?.text ?? text)
    .join('\n\n');
}
