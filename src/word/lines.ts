import { grouped } from '#word/joined';
import type { Piece } from '#word/piece';
import type { Reading } from '#word/pieces';
import { piecesOf } from '#word/pieces';
import { plainText, tidied } from '#word/tidied';
import { unaccented } from '#vietnamese/unaccented';
import type { WordNode, WordParagraph, WordTable } from '#word/word-tree';

/** A paragraph of Word, or a part of one that the officer set on a line of its own. */
export interface Line {
  type: 'line';
  pieces: Piece[];
  /** Outline level, from the style. */
  level?: number;
  role: 'title' | 'caption' | 'text';
  /** Same object, same list. */
  numbering?: NonNullable<WordParagraph['numbering']>;
}

export type Flow = Line | WordTable;

/** Paragraphs and tables in the order of the document; empty ones, rules and tables of contents left out. */
export function flowOf(nodes: readonly WordNode[], reading: Reading): Flow[] {
  return nodes.flatMap((node): Flow[] => {
    if (node.type === 'table') return node.children.length === 1 ? framed(node, reading) : [node];
    if (node.type === 'paragraph') return linesOf(node, reading);
    return 'children' in node ? flowOf(node.children, reading) : [];
  });
}

/** A table of one row only holds a frame, or pictures side by side; a letterhead is kept whole, to be known. */
function framed(table: WordTable, reading: Reading): Flow[] {
  const parts = table.children.flatMap(({ children }) => children).flatMap((cell) => flowOf(cell.children, reading));
  const isHead = parts.some((part) => part.type === 'line' && isNationLine(plainText(part.pieces)));
  return isHead ? [table] : parts;
}

/** The first words of every official document. */
export function isNationLine(text: string): boolean {
  return /cong hoa xa hoi chu nghia viet nam|doc lap\W+tu do\W+hanh phuc/u.test(unaccented(text));
}

function linesOf(paragraph: WordParagraph, reading: Reading): Line[] {
  const name = paragraph.styleName ?? '';
  if (/^toc(?: \d|\s*heading)/iu.test(name)) return [];
  const level = levelOf(paragraph, reading);
  const role = /^title$/iu.test(name) ? 'title' : /^caption$/iu.test(name) ? 'caption' : 'text';
  return unbroken(piecesOf(paragraph, reading))
    .filter((pieces) => !isBlank(pieces))
    .map((pieces, place) => ({
      type: 'line',
      pieces,
      role,
      ...(level !== undefined && { level }),
      ...(place === 0 && numberingOf(paragraph)),
    }));
}

/** Word has nine levels of lists; a document may say anything. */
function numberingOf({ numbering }: WordParagraph): Pick<Line, 'numbering'> {
  return numbering && /^[0-8]$/u.test(numbering.level) ? { numbering } : {};
}

function levelOf({ styleId, styleName }: WordParagraph, { stylesOf }: Reading): number | undefined {
  const named = /^heading (\d)$/iu.exec(styleName ?? '')?.[1];
  return named ? Number(named) : stylesOf(styleId, 'paragraph').level;
}

/** Nothing to read or see: no text but dashes and stars, no picture. */
function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(
    (piece) => piece.type === 'break' || (piece.type === 'text' && /^[\s\-–—_*=.~]*$/u.test(piece.text)),
  );
}

/** Line breaks within a paragraph: a new paragraph after a whole sentence or before a list mark, else a space. */
function unbroken(pieces: readonly Piece[]): Piece[][] {
  const rows = grouped(pieces, (before, after) => before.type !== 'break' && after.type !== 'break')
    .filter(([first]) => first!.type !== 'break')
    .map((row) => ({ row, text: plainText(row) }));
  const paragraphs = grouped(rows, (_, { text }, group) => !isApart(lastText(group), text));
  return paragraphs.map((parts) => tidied(parts.flatMap(({ row }, place) => (place === 0 ? row : [SPACE, ...row]))));
}

/** The last words of rows, some of which may hold a picture alone. */
function lastText(rows: readonly { text: string }[]): string {
  return rows.findLast(({ text }) => text !== '')?.text ?? '';
}

const SPACE: Piece = { type: 'text', text: ' ', bold: false, italic: false };

function isApart(before: string, after: string): boolean {
  return /[.!?:;…”"»)]\s*$/u.test(before) || /^\s*(?:[-+*•·▪–—]|\d{1,2}[.)]|[a-zđ][.)])\s/u.test(after);
}

/** Lines of a text copied from PDF are one sentence cut in pieces: joined again, and how often is said. */
export function mended(flow: readonly Flow[]): { flow: Flow[]; joins: number } {
  const groups = grouped(
    flow,
    (last, part, [first]) => last.type === 'line' && part.type === 'line' && isCut(last, part, first!),
  );
  const whole = groups.map((parts) => {
    const [first] = parts;
    if (first!.type !== 'line' || parts.length === 1) return first!;
    const lines = parts.flatMap((part) => (part.type === 'line' ? [part.pieces] : []));
    return { ...first!, pieces: tidied(lines.flatMap((pieces, place) => (place === 0 ? pieces : [SPACE, ...pieces]))) };
  });
  return { flow: whole, joins: flow.length - whole.length };
}

/** Whether a line goes on with the sentence of the one before, which may itself go on with that of the first. */
function isCut(before: Line, after: Line, first: Flow): boolean {
  const isPlain = [before, after].every((line) => line.role === 'text' && line.level === undefined);
  if (!isPlain || after.numbering) return false;
  const start = plainText(before.pieces);
  const rest = plainText(after.pieces);
  const isLong = start.length >= 40 || before !== first;
  return isLong && /[\p{L}\p{N},]$/u.test(start) && /^\p{Ll}[\p{L},]/u.test(rest);
}
