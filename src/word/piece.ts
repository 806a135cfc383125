import type { WordImage, WordNoteReference } from '#word/word-tree';

/** Text in one look, or what stands between texts. */
export type Piece =
  TextPiece | { type: 'photo'; image: WordImage } | { type: 'note'; reference: WordNoteReference } | { type: 'break' };

export interface TextPiece {
  type: 'text';
  text: string;
  bold: boolean;
  italic: boolean;
  href?: string;
}
