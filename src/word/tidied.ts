import type { Piece, TextPiece } from '#word/piece';

/** Soft hyphens, zero-width marks and control characters: seen by nobody, and refused by feeds. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\uE000-\uF8FF]/gu;

/** Pieces with single spaces, composed letters, and as few changes of look as the text needs. */
export function tidied(pieces: readonly Piece[]): Piece[] {
  const clean = joined(withMarksAtTheirLetters(joined(pieces))).map((piece) =>
    piece.type === 'text' ? { ...piece, text: cleanText(piece.text) } : piece,
  );
  return withoutOuterSpace(withSingleSpaces(clean)).filter((piece) => piece.type !== 'text' || piece.text !== '');
}

function cleanText(text: string): string {
  return text.replaceAll('\u2011', '-').replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ');
}

/** Neighbours of one look are one piece; a space has no look. */
function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((before, piece) => {
    const last = before.at(-1);
    if (piece.type !== 'text' || last?.type !== 'text' || !canJoin(last, piece)) return [...before, piece];
    const look = last.text.trim() === '' ? piece : last;
    return [...before.slice(0, -1), { ...look, text: last.text + piece.text }];
  }, []);
}

function canJoin(a: TextPiece, b: TextPiece): boolean {
  if (a.href !== b.href) return false;
  return (a.bold === b.bold && a.italic === b.italic) || a.text.trim() === '' || b.text.trim() === '';
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
