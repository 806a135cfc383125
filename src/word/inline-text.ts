import { isMarked, settled } from '#word/emphasis';
import { escaped, escapedAddress, escapedEnd } from '#word/escaped';
import type { Piece, TextPiece } from '#word/piece';
import type { WordImage, WordNoteReference } from '#word/word-tree';

/** What pieces become that are no text; `undefined` where nothing is to be shown. */
export interface Naming {
  photo: (image: WordImage) => { name: string; alt: string } | undefined;
  note: (reference: WordNoteReference) => number | undefined;
}

/** Pieces as one line of story text. */
export function inlineText(pieces: readonly Piece[], naming: Naming): string {
  return linked(settled(pieces))
    .map((group) => (Array.isArray(group) ? linkText(group) : pieceText(group, naming)))
    .reduce((line, text) => (/^[[!*]/u.test(text) ? escapedEnd(line) : line) + text, '');
}

/** Pieces of one link side by side belong together. */
function linked(pieces: readonly Piece[]): (Piece | TextPiece[])[] {
  return pieces.reduce<(Piece | TextPiece[])[]>((groups, piece) => {
    if (piece.type !== 'text' || piece.href === undefined) return [...groups, piece];
    const last = groups.at(-1);
    if (!Array.isArray(last) || last[0]!.href !== piece.href) return [...groups, [piece]];
    return [...groups.slice(0, -1), [...last, piece]];
  }, []);
}

function linkText(pieces: readonly TextPiece[]): string {
  const words = pieces.map(marked).reduce((line, text) => escapedEnd(line) + text, '');
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
