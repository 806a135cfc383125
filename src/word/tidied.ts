import { withoutHiddenSigns } from '#vietnamese/hidden-signs';
import type { Piece, TextPiece } from '#word/piece';

/** What only the font of one computer knows, left over once such fonts were read. */
const PRIVATE = /[\uE000-\uF8FF]/gu;

/** Pieces with single spaces, composed letters, and as few changes of look as the text needs. */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const clean = joined(withMarksAtTheirLetters(joined(pieces))).map((piece) =>
    piece.type === 'text' ? { ...piece, text: cleanText(piece.text) } : piece,
  );
  return withoutOuterSpace(withSingleSpaces(clean)).filter((piece) => piece.type !== 'text' || piece.text !== '');
}

function cleanText(text: string): string {
  const visible = withoutHiddenSigns(text)
    .replaceAll('\u2011', '-')
    .replace(PRIVATE, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
  return withFewMarks(visible).normalize('NFC').replace(/\s+/gu, ' ');
}

/** No letter has more than a few marks; sorting thousands of them takes hours. */
export function withFewMarks(text: string): string {
  return text.replace(/(\p{M}{8})\p{M}+/gu, '$1');
}

/** Neighbours of one look are one piece; a space has no look. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: (Exclude<Piece, TextPiece> | Growing)[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.type !== 'text') whole.push(piece);
    else if (last?.type === 'text' && canJoin(last, piece)) grow(last, piece);
    else whole.push({ type: 'text', look: piece, texts: [piece.text], isBlank: isBlank(piece.text) });
  }
  return whole.map((piece) => (piece.type === 'text' ? { ...piece.look, text: piece.texts.join('') } : piece));
}

/** A piece to which others are still added. */
interface Growing {
  type: 'text';
  look: TextPiece;
  texts: string[];
  isBlank: boolean;
}

function grow(last: Growing, piece: TextPiece): void {
  last.texts.push(piece.text);
  if (!last.isBlank) return;
  last.look = piece;
  last.isBlank = isBlank(piece.text);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function canJoin({ look: a, isBlank: isNothing }: Growing, b: TextPiece): boolean {
  if (a.href !== b.href) return false;
  return (a.bold === b.bold && a.italic === b.italic) || isNothing || isBlank(b.text);
}

/** A letter and its accent may stand in two runs of different looks. */
function withMarksAtTheirLetters(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, place) => {
    if (piece.type !== 'text') return piece;
    const before = pieces[place - 1];
    const next = pieces[place + 1];
    const own = before?.type === 'text' ? piece.text.replace(/^\p{M}+/u, '') : piece.text;
    const more = next?.type === 'text' ? (/^\p{M}+/u.exec(next.text)?.[0] ?? '') : '';
    return { ...piece, text: own + more };
  });
}

function withSingleSpaces(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, place) => {
    const before = pieces[place - 1];
    const isSpaced = before?.type === 'text' ? before.text.endsWith(' ') : before?.type === 'break';
    return piece.type === 'text' && isSpaced ? { ...piece, text: piece.text.replace(/^ /u, '') } : piece;
  });
}

function withoutOuterSpace(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, place) => {
    if (piece.type !== 'text') return piece;
    const start = place === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: place === pieces.length - 1 ? start.trimEnd() : start };
  });
}

/** What a reader reads of pieces. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'break' ? ' ' : '')).join('');
}
