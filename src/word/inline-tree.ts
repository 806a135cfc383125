import type { Image, PhrasingContent } from 'mdast';
import { settled } from '#word/emphasis';
import { grouped } from '#word/joined';
import type { Piece, TextPiece } from '#word/piece';
import { plainText, tidied } from '#word/tidied';
import type { WordImage, WordNoteReference } from '#word/word-tree';

/** What pieces become that are no text; `undefined` where nothing is to be shown. */
export interface Naming {
  photo: (image: WordImage) => { name: string; alt: string } | undefined;
  note: (reference: WordNoteReference) => number | undefined;
}

/** Pieces as one line of a story. */
export function inlineTree(pieces: readonly Piece[], naming: Naming): PhrasingContent[] {
  return linked(settled(pieces)).flatMap((group) => (isLink(group) ? linkOf(group) : pieceOf(group[0]!, naming)));
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

/** Spaces stand outside; a link without a word is none. */
function linkOf(pieces: readonly TextPiece[]): PhrasingContent[] {
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(plainText(pieces))!;
  if (words === '') return wordsOf(before!);
  const children = tidied(pieces).flatMap((piece) => (piece.type === 'text' ? marked(piece) : []));
  return [...wordsOf(before!), { type: 'link', url: address(pieces[0]!.href!), children }, ...wordsOf(after!)];
}

/** An address within round brackets. */
function address(href: string): string {
  return href.trim().replace(/[\s()<>{}\\*_~`[\]|"]/gu, (sign) => {
    const bytes = [...new TextEncoder().encode(sign)];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
  });
}

function pieceOf(piece: Piece, naming: Naming): PhrasingContent[] {
  if (piece.type === 'text') return [marked(piece)];
  if (piece.type === 'break') return wordsOf(' ');
  if (piece.type === 'photo') return imageOf(naming.photo(piece.image));
  const number = naming.note(piece.reference);
  return number === undefined ? [] : [{ type: 'footnoteReference', identifier: String(number) }];
}

function wordsOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function marked({ text, bold, italic }: TextPiece): PhrasingContent {
  const words: PhrasingContent = { type: 'text', value: text };
  const slanted: PhrasingContent = italic ? { type: 'emphasis', children: [words] } : words;
  return bold ? { type: 'strong', children: [slanted] } : slanted;
}

/** A picture, and the words under it where there are any. */
export function imageOf(photo: { name: string; alt: string } | undefined, caption?: string): Image[] {
  return photo ? [{ type: 'image', url: photo.name, alt: photo.alt, title: caption ?? null }] : [];
}
