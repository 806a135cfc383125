import type { Block, Item } from '#word/story-block';
import { escapedCell, escapedStart } from '#word/escaped';
import { inlineText, photoText, type Naming } from '#word/inline-text';
import { ending } from '#word/joined';
import type { Piece } from '#word/piece';
import type { Reading } from '#word/pieces';
import { gridOf } from '#word/tables';
import { tidied } from '#word/tidied';

interface Writing {
  naming: Naming;
  reading: Reading;
}

/** Blocks as story text, one paragraph a line. */
export function storyText(blocks: readonly Block[], writing: Writing): string {
  const widths: number[] = [];
  return blocks.reduce((text, block, place) => {
    const before = blocks[place - 1];
    const written = block.type === 'item' ? itemText(block, widths, writing) : blockText(block, writing);
    if (block.type !== 'item') widths.length = 0;
    if (written === '') return text;
    return text === '' ? written : text + gap(before, block) + written;
  }, '');
}

function gap(before: Block | undefined, block: Block): string {
  const isSameList = before?.type === 'item' && block.type === 'item';
  return isSameList && (before.depth !== block.depth || before.ordered === block.ordered) ? '\n' : '\n\n';
}

function blockText(block: Exclude<Block, Item>, writing: Writing): string {
  if (block.type === 'table') return tableText(block, writing);
  if (block.type === 'figure') return photoText(writing.naming.photo(block.photo.image), block.caption);
  if (block.type === 'heading') return headingText(block, writing);
  return paragraphText(block.pieces, writing);
}

/** A heading without a word is none; its pictures are. */
function headingText({ level, pieces }: Extract<Block, { type: 'heading' }>, writing: Writing): string {
  const { words, photos } = apart(pieces);
  const text = inlineText(words, writing.naming);
  // Closing number signs would be taken for decoration.
  const heading = text === '' ? [] : [`${'#'.repeat(level)} ${withPlainEnd(text)}`];
  return [...heading, ...photos.map((photo) => inlineText([photo], writing.naming))].filter(Boolean).join('\n\n');
}

function withPlainEnd(text: string): string {
  const signs = ending(text, /#/u);
  return signs === '' ? text : `${text.slice(0, -signs.length)}\\${signs}`;
}

/** Pictures stand by themselves, after the words among which they stood. */
function paragraphText(pieces: readonly Piece[], { naming }: Writing): string {
  const { words, photos } = apart(pieces);
  const text = escapedStart(inlineText(words, naming));
  return [text, ...photos.map((photo) => inlineText([photo], naming))].filter(Boolean).join('\n\n');
}

function apart(pieces: readonly Piece[]): { words: Piece[]; photos: Piece[] } {
  return {
    words: tidied(pieces.filter(({ type }) => type !== 'photo')),
    photos: pieces.filter(({ type }) => type === 'photo'),
  };
}

/** `widths`: how far the text of each open item stands from the margin. */
function itemText({ depth, ordered, number, pieces }: Item, widths: number[], { naming }: Writing): string {
  const level = Math.min(depth, widths.length);
  widths.length = level;
  const indent = widths.at(-1) ?? 0;
  const mark = ordered ? `${number}. ` : '- ';
  widths.push(indent + mark.length);
  return ' '.repeat(indent) + mark + escapedStart(inlineText(pieces, naming));
}

function tableText({ table, name }: Extract<Block, { type: 'table' }>, { naming, reading }: Writing): string {
  const rows = gridOf(table, reading)
    .rows.map((row) => row.map((cell) => escapedCell(inlineText(cell, naming))))
    .filter((row) => row.some((cell) => cell !== ''));
  const [head, ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  if (head === undefined) return '';
  const text = [head, `|${' --- |'.repeat(rows[0]!.length)}`, ...body].join('\n');
  if (name === undefined) return text;
  return /[{}<>"=\\]/u.test(name) ? `${escapedStart(name)}\n\n${text}` : `<Bang ten="${name}">\n\n${text}\n\n</Bang>`;
}
