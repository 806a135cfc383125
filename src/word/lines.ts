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
      ...(paragraph.numbering && place === 0 && { numbering: paragraph.numbering }),
    }));
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
  const rows = pieces.reduce<Piece[][]>(
    (parts, piece) => (piece.type === 'break' ? [...parts, []] : [...parts.slice(0, -1), [...parts.at(-1)!, piece]]),
    [[]],
  );
  return rows
    .filter((row) => row.length > 0)
    .reduce<Piece[][]>((paragraphs, row) => {
      const last = paragraphs.at(-1);
      if (!last || isApart(plainText(last), plainText(row))) return [...paragraphs, row];
      return [...paragraphs.slice(0, -1), [...last, SPACE, ...row]];
    }, [])
    .map(tidied);
}

const SPACE: Piece = { type: 'text', text: ' ', bold: false, italic: false };

function isApart(before: string, after: string): boolean {
  return /[.!?:;…”"»)]\s*$/u.test(before) || /^\s*(?:[-+*•·▪–—]|\d{1,2}[.)]|[a-zđ][.)])\s/u.test(after);
}

/** Lines of a text copied from PDF are one sentence cut in pieces: joined again, and how often is said. */
export function mended(flow: readonly Flow[]): { flow: Flow[]; joins: number } {
  const whole = flow.reduce<Flow[]>((before, part) => {
    const last = before.at(-1);
    if (last?.type !== 'line' || part.type !== 'line' || !isCut(last, part)) return [...before, part];
    return [...before.slice(0, -1), { ...last, pieces: tidied([...last.pieces, SPACE, ...part.pieces]) }];
  }, []);
  return { flow: whole, joins: flow.length - whole.length };
}

function isCut(before: Line, after: Line): boolean {
  const isPlain = [before, after].every((line) => line.role === 'text' && line.level === undefined);
  if (!isPlain || after.numbering) return false;
  const start = plainText(before.pieces);
  const rest = plainText(after.pieces);
  return start.length >= 40 && /[\p{L}\p{N},]$/u.test(start) && /^\p{Ll}[\p{L},]/u.test(rest);
}
