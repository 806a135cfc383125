import { isMarked, settled } from '#word/emphasis';
import { escaped, escapedAddress, escapedEnd } from '#word/escaped';
import { grouped } from '#word/joined';
import type { Piece, TextPiece } from '#word/piece';
import type { WordImage, WordNoteReference } from '#word/word-tree';

/** What pieces become that are no text; `undefined` where nothing is to be shown. */
export interface Naming {
  photo: (image: WordImage) => { name: string; alt: string } | undefined;
  note: (reference: WordNoteReference) => number | undefined;
}

/** Pieces as one line of story text. */
export function inlineText(pieces: readonly Piece[], naming: Naming): string {
  const texts = linked(settled(pieces)).map((group) =>
    isLink(group) ? linkText(group) : pieceText(group[0]!, naming),
  );
  // What stands before a mark was looked at when the mark came, and need not be looked at again.
  const parts = grouped(texts, (_, text) => !/^[[!*]/u.test(text)).map((part) => part.join(''));
  return parts.map((part, place) => (place < parts.length - 1 ? escapedEnd(part) : part)).join('');
}

/** Pieces of one link side by side belong together. */
function linked(pieces: readonly Piece[]): Piece[][] {
  return grouped(pieces, (a, b) => isLink([a]) && isLink([b]) && hrefOf(a) === hrefOf(b));
}

function hrefOf(piece: Piece): string | undefined {
  return piece.type === 'text' ? piece.href : undefined;
}

function isLink(pieces: readonly Piece[]): pieces is TextPiece[] {
  return hrefOf(pieces[0]!) !== undefined;
}

function linkText(pieces: readonly TextPiece[]): string {
  const texts = pieces.map(marked);
  const words = texts.map((text, place) => (place < texts.length - 1 ? escapedEnd(text) : text)).join('');
  const [, before, text, after] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words)!;
  return text === '' ? words : `${before!}[${text!}](${escapedAddress(pieces[0]!.href!)})${after!}`;
}

function pieceText(piece: Piece, naming: Naming): string {
  if (piece.type === 'text') return marked(piece);
  if (piece.type === 'break') return ' ';
  if (piece.type === 'photo') return photoText(naming.photo(piece.image));
  const number = naming.note(piece.reference);
  return number === undefined ? '' : `[^${number}]`;
}

function marked(piece: TextPiece): string {
  const text = escaped(piece.text);
  if (!isMarked(piece)) return text;
  const marks = `${piece.bold ? '**' : ''}${piece.italic ? '*' : ''}`;
  return marks + escapedEnd(text) + marks;
}

/** A picture, and the words under it where there are any. */
export function photoText(photo: { name: string; alt: string } | undefined, caption = ''): string {
  if (!photo) return '';
  const title = caption === '' ? '' : ` "${escaped(caption).replaceAll('"', '\\"')}"`;
  return `![${escaped(photo.alt)}](${photo.name}${title})`;
}
