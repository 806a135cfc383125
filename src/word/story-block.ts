import type { Heading } from 'mdast';
import type { Piece } from '#word/piece';
import type { WordTable } from '#word/word-tree';

/** A part of a story, before it is written down. */
export type Block =
  | { type: 'heading'; level: Heading['depth']; pieces: Piece[]; isFake: boolean }
  | { type: 'paragraph'; pieces: Piece[] }
  | Item
  | { type: 'table'; table: WordTable; name?: string }
  | { type: 'figure'; photo: Extract<Piece, { type: 'photo' }>; caption: string };

/** An item of a list; those that follow one another are one list. */
export interface Item {
  type: 'item';
  depth: number;
  ordered: boolean;
  /** Of an ordered item. */
  number: number;
  pieces: Piece[];
  /** Whether it was typed `a)`, which a story writes `1.` */
  isLettered: boolean;
}
