import type { FootnoteDefinition } from 'mdast';
import { inlineTree, type Naming } from '#word/inline-tree';
import { flowOf } from '#word/lines';
import type { Piece } from '#word/piece';
import type { Reading } from '#word/pieces';
import { gridOf } from '#word/tables';
import type { WordNoteReference } from '#word/word-tree';

/** Numbers footnotes and endnotes in the order a reader meets them. */
export function noteNumbers(reading: Reading): {
  numberOf: Naming['note'];
  definitions: (naming: Naming) => FootnoteDefinition[];
} {
  const met: Piece[][] = [];
  const numbers = new Map<string, number | undefined>();
  return {
    numberOf(reference) {
      const key = `${reference.noteType} ${reference.noteId}`;
      if (numbers.has(key)) return numbers.get(key);
      const pieces = notePieces(reference, reading);
      const number = pieces.length > 0 ? met.push(pieces) : undefined;
      numbers.set(key, number);
      return number;
    },
    definitions: (naming) =>
      met.map((pieces, place) => ({
        type: 'footnoteDefinition',
        identifier: String(place + 1),
        children: [{ type: 'paragraph', children: inlineTree(pieces, { ...naming, note: () => undefined }) }],
      })),
  };
}

/** A note is one line, however many paragraphs it has. */
function notePieces(reference: WordNoteReference, reading: Reading): Piece[] {
  const body = reading.document.notes.resolve(reference)?.body ?? [];
  const parts = flowOf(body, reading).flatMap((part) =>
    part.type === 'line' ? [part.pieces] : gridOf(part, reading).rows.flat(),
  );
  return parts.flatMap((pieces, place) => (place === 0 ? pieces : [SPACE, ...pieces]));
}

const SPACE: Piece = { type: 'text', text: ' ', bold: false, italic: false };
