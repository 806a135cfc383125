import { componentNames } from '#stories/vocabulary';

const FENCE = /^(?<fence>```|~~~)[\s\S]*?^\k<fence>.*$/gmu;
const CODE = /(?<ticks>`+)(?!`)[\s\S]*?[^`]\k<ticks>(?!`)/u;
const TAG = new RegExp(`</?(?:${componentNames.join('|')})\\b(?:"[^"]*"|[^<>"])*>`, 'u');
const KEPT = new RegExp([FENCE, CODE, TAG, /\\[{}<>]/u].map(({ source }) => source).join('|'), 'gmu');

/** Marks that a story would take for code, so that they are read as the letters they are. */
export function escapedBody(text: string): string {
  return outside(KEPT, text, (plain) => plain.replace(/[{}<]/gu, '\\$&')).replace(
    /(?<=^\s*|\n[ \t]*\n[ \t]*)(i|e)(?=(?:m|x)port[ \t{*])/gu,
    (letter) => `&#${letter.codePointAt(0)!};`,
  );
}

/** The same text as an officer sees it. */
export function plainBody(text: string): string {
  return text
    .replace(/\\([{}<])/gu, '$1')
    .replace(/&#(105|101);(?=(?:m|x)port)/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Changes a text only where a pattern does not match. */
function outside(pattern: RegExp, text: string, change: (plain: string) => string): string {
  let done = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    done += change(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return done + change(text.slice(from));
}

/**
 * The new text, with every block that says the same as before written as before: an editor sets tables and lists its
 * own way, and that is nothing an officer did.
 */
export function keptBlocks(before: string, after: string): string {
  const known = Map.groupBy(blocksOf(before), sense);
  return blocksOf(after)
    .map((block) => known.get(sense(block))?.[0] ?? block)
    .join('\n\n');
}

/** Paragraphs, lists, tables and fences, each with its lines. */
function blocksOf(text: string): string[] {
  const fences: string[] = [];
  const folded = text.replace(FENCE, (fence) => `\u0000${fences.push(fence) - 1}\u0000`);
  return folded
    .split(/\n(?:[ \t]*\n)+/u)
    .map((block) =>
      block.replace(/^\n+|\s+$/gu, '').replace(/\u0000(\d+)\u0000/gu, (_, index) => fences[Number(index)]!),
    )
    .filter((block) => block !== '');
}

/** What a block says, however it is set. */
function sense(block: string): string {
  return block
    .replace(/:?-{3,}:?/gu, '---')
    .replace(/^(\s*)[*+-](?=\s)/gmu, '$1-')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
    .replace(/(?<!\w)_(\S(?:[^_]*\S)?)_(?!\w)/gu, '*$1*')
    .replace(/[ \t]*\|[ \t]*/gu, '|')
    .replace(/\s+/gu, ' ')
    .trim();
}
