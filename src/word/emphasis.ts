import { ending, grouped } from '#word/joined';
import type { Piece, TextPiece } from '#word/piece';
import { plainText } from '#word/tidied';

/**
 * Pieces whose bold and italic a story can write: the marks stand close to letters, never between two looks without
 * a space, never between a letter and a punctuation mark. A character may lose its look, never its place.
 */
export function settled(pieces: readonly Piece[]): Piece[] {
  return rejoined(withoutTouching(pieces.flatMap(tightened)).flatMap(withoutOuterPunctuation));
}

/** What lost its look belongs to the plain text around it: an address may run over both. */
function rejoined(pieces: readonly Piece[]): Piece[] {
  const groups = grouped(pieces, (a, b) => isPlain(a) && isPlain(b) && a.href === b.href);
  return groups.map((group) => {
    const [first] = group;
    return first!.type === 'text' ? { ...first!, text: plainText(group) } : first!;
  });
}

function isPlain(piece: Piece | undefined): piece is TextPiece {
  return piece?.type === 'text' && !piece.bold && !piece.italic;
}

function isMarked(piece: Piece | undefined): piece is TextPiece {
  return piece?.type === 'text' && (piece.bold || piece.italic);
}

/** Spaces outside; a look on punctuation alone is nothing to see. */
function tightened(piece: Piece): Piece[] {
  if (!isMarked(piece)) return [piece];
  if (!/[\p{L}\p{N}]/u.test(piece.text)) return [unmarked(piece)];
  const [, before, text, after] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(piece.text)!;
  const parts = [unmarked(piece, before), { ...piece, text: text! }, unmarked(piece, after)];
  return parts.filter((part) => part.text !== '');
}

function unmarked(piece: TextPiece, text = piece.text): TextPiece {
  return { ...piece, text, bold: false, italic: false };
}

/** Of two looks that touch, the shorter text gives way. */
function withoutTouching(pieces: readonly Piece[]): Piece[] {
  const apart: Piece[] = [];
  for (const piece of pieces) {
    const last = apart.at(-1);
    const touches = isMarked(piece) && isMarked(last) && last.href === piece.href;
    if (touches && last.text.length < piece.text.length) apart.splice(-1, 1, unmarked(last));
    apart.push(touches && last === apart.at(-1) ? unmarked(piece) : piece);
  }
  return apart;
}

function withoutOuterPunctuation(piece: Piece, place: number, all: readonly Piece[]): Piece[] {
  if (!isMarked(piece)) return [piece];
  const sameLink = (other: Piece | undefined) =>
    other?.type === 'text' && other.href === piece.href ? other.text : '';
  const isLetterBefore = /[^\s\p{P}\p{S}]$/u.test(sameLink(all[place - 1]));
  const isLetterAfter = /^[^\s\p{P}\p{S}]/u.test(sameLink(all[place + 1]));
  const start = isLetterBefore ? (/^[\s\p{P}\p{S}]+/u.exec(piece.text)?.[0] ?? '') : '';
  const end = isLetterAfter ? ending(piece.text, /[\s\p{P}\p{S}]/u) : '';
  const text = piece.text.slice(start.length, piece.text.length - end.length);
  const parts = [unmarked(piece, start), { ...piece, text }, unmarked(piece, end)];
  return parts.filter((part) => part.text !== '');
}
