import type { Sentence } from '#lints/sentence';
import { comparable } from '#vietnamese/comparable';

/** A number that leads to one person, in pieces: over cells of a table, items of a list, the ends of passages. */
export interface SplitNumber {
  kind: 'phone' | 'identity' | 'account';
  digits: string;
  sentence: Sentence;
  /** Where its first piece begins. */
  index: number;
}

/** What a cell or a passage may give to a number: the digits it begins with, and those it ends with. */
interface Piece {
  sentence: Sentence;
  text: string;
  first: string | undefined;
  last: { digits: string; index: number } | undefined;
  isWhole: boolean;
}

const RUN = '\\d(?:[ .()-]{0,2}\\d){0,12}';
const FIRST = new RegExp(`^[\\s(.*-]*(${RUN})(?![\\d/:]|[.,]\\d)`, 'u');
const LAST = new RegExp(`(?<![\\p{L}\\d/:,]|\\d[ .-])(\\+?${RUN})[\\s).,;:*-]*$`, 'u');
const DAY = /^\d{1,2}[. -]\d{1,2}[. -](?:19|20)\d{2}$/u;
const AMOUNT =
  /^\s*(?:đồng|vnđ|vnd|nghìn|ngàn|triệu|tỷ|tỉ|%|kg|tấn|tạ|m²|m2|m3|ha|km|lít|con|cây|lượt|người|suất|hộ)/iu;

const PHONE = /(?<!\p{L})(?:điện thoại|di động|số máy|sđt|đt|zalo|liên hệ|gọi|hotline)(?!\p{L})/iu;
/** What stands beside the number of an identity paper. */
export const IDENTITY = /(?<!\p{L})(?:cccd|cmnd|cmt|căn cước|chứng minh|định danh)(?!\p{L})/iu;
const ACCOUNT = /(?<!\p{L})(?:stk|chuyển khoản|agribank|vietcombank|vietinbank|bidv|techcombank|sacombank)(?!\p{L})/iu;

/** How many pieces a name of the number may stand before it. */
const NEAR = 3;
const MOST_PIECES = 13;

/** Neighbours are read in their order, and the columns of tables downwards. */
export function splitNumbers(passages: readonly Sentence[]): SplitNumber[] {
  const cells = passages.filter(({ role }) => role !== 'link').map(piecesOf);
  return [cells.flat(), ...columns(cells)].flatMap((sequence) =>
    sequence.flatMap((_, at) => numberAt(sequence, at) ?? []),
  );
}

function piecesOf(sentence: Sentence): Piece[] {
  const { text, placeOf } = comparable(sentence.text);
  if (sentence.role !== 'table') return [pieceOf({ sentence, text, placeOf, at: 0 })];
  let at = 0;
  const cells = text.split('|').map((cell) => {
    const here = at;
    at += cell.length + 1;
    return pieceOf({ sentence, text: cell, placeOf, at: here });
  });
  // The bars at both ends of a row part nothing.
  return cells.slice(1, -1);
}

interface Cell {
  sentence: Sentence;
  text: string;
  placeOf: (index: number) => number;
  at: number;
}

function pieceOf({ sentence, text, placeOf, at }: Cell): Piece {
  const begins = FIRST.exec(text);
  const rest = text.slice(begins?.[0].length);
  const ends = LAST.exec(text.slice(-60));
  const index = Math.max(0, text.length - 60) + (ends?.index ?? 0);
  return {
    ...{ sentence, text },
    first: begins && !AMOUNT.test(rest) && !/^\s*[,/:]\d/u.test(rest) ? begins[1]!.replace(/\D/gu, '') : undefined,
    last:
      ends && !DAY.test(ends[1]!)
        ? { digits: ends[1]!.replace(/[^\d+]/gu, ''), index: placeOf(at + index) }
        : undefined,
    isWhole: begins !== null && /^[\s).,;*-]*$/u.test(rest),
  };
}

/** Of rows that follow each other, cell below cell. */
function columns(rows: readonly Piece[][]): Piece[][] {
  const tables: Piece[][][] = [];
  rows.forEach((row, index) => {
    if (row.length < 2) return;
    if ((rows[index - 1]?.length ?? 0) < 2) tables.push([]);
    tables.at(-1)!.push(row);
  });
  return tables.flatMap((table) =>
    Array.from({ length: Math.max(...table.map(({ length }) => length)) }, (_, column) =>
      table.flatMap((row) => row[column] ?? []),
    ),
  );
}

function numberAt(pieces: readonly Piece[], at: number): SplitNumber | undefined {
  const { last, sentence, text } = pieces[at]!;
  if (!last || !/^(?:0|\+?84|\d{3,6}$)/u.test(last.digits) || last.digits.length > 11) return undefined;
  const before = [...pieces.slice(Math.max(0, at - NEAR), at).map((piece) => piece.text), text].join(' ');
  const said = [last.digits];
  let found: SplitNumber | undefined;
  for (const piece of pieces.slice(at + 1, at + MOST_PIECES)) {
    if (piece.text.trim() === '') continue;
    if (piece.first === undefined) break;
    said.push(piece.first);
    const kind = kindOf(said, before);
    // The longest tells best: a number of twelve digits may begin as one of ten.
    if (kind) found = { kind, digits: said.join(''), sentence, index: last.index };
    if (!piece.isWhole) break;
  }
  return found;
}

/** Figures of a table begin with no nought, and codes that count up begin with nothing else. */
function kindOf(said: readonly string[], before: string): SplitNumber['kind'] | undefined {
  const digits = said.join('').replace(/^\+?84(?=[2-9]\d{8,9}$)/u, '0');
  const [first = ''] = said;
  const isPlain =
    /^(?:0\d{2,3}|0\d{5,}|\+84\d*)$/u.test(first) && said.slice(1).some((piece) => !piece.startsWith('0'));
  const isNamed = (name: RegExp) => name.test(before) && (first.length > 1 || said.every(({ length }) => length === 1));
  if (/^0(?:[35789]\d{8}|2\d{9})$/u.test(digits) && (isPlain || isNamed(PHONE))) return 'phone';
  const isParted = said.every(({ length }) => length % 3 === 0) && said.slice(1).some((piece) => /^0\d/u.test(piece));
  const isIdentity = /^0\d{2}[0-3]\d{8}$/u.test(digits) && isPlain && isParted;
  if (isIdentity || (/^0(?:\d{8}|\d{11})$/u.test(digits) && isNamed(IDENTITY))) return 'identity';
  return ACCOUNT.test(before) && first.length > 2 && digits.length > 9 ? 'account' : undefined;
}
