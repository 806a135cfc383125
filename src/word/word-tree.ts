import reader from 'mammoth/lib/docx/docx-reader.js';
import type { WordParts } from '#word/word-parts';

/** A document as mammoth reads it: tracked changes accepted, page headers and smart tags gone. */
export interface WordDocument {
  children: WordNode[];
  notes: { resolve: (reference: WordNoteReference) => { body: WordNode[] } | null };
}

export type WordNode =
  | WordParagraph
  | WordRun
  | WordTable
  | WordImage
  | WordNoteReference
  | { type: 'text'; value: string }
  | { type: 'hyperlink'; href?: string; children: WordNode[] }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'tab' | 'bookmarkStart' | 'commentReference' };

export interface WordParagraph {
  type: 'paragraph';
  styleId: string | null;
  styleName: string | null;
  alignment: string | null;
  /** One object for all paragraphs of one level of one list. */
  numbering: { level: string; isOrdered: boolean } | null;
  children: WordNode[];
}

export interface WordRun {
  type: 'run';
  styleId: string | null;
  styleName: string | null;
  isBold: boolean;
  isItalic: boolean;
  isStrikethrough: boolean;
  verticalAlignment: 'baseline' | 'superscript' | 'subscript';
  font: string | null;
  children: WordNode[];
}

export interface WordTable {
  type: 'table';
  children: { type: string; children: WordCell[] }[];
}

export interface WordCell {
  type: string;
  colSpan: number;
  rowSpan: number;
  children: WordNode[];
}

export interface WordImage {
  type: 'image';
  altText?: string | null;
  contentType: string;
  /** The part as it is, and the same one each time. */
  readAsArrayBuffer: () => Promise<Uint8Array<ArrayBuffer>>;
}

export interface WordNoteReference {
  type: 'noteReference';
  noteType: 'footnote' | 'endnote';
  noteId: string;
}

/** The document itself, by the half of mammoth that reads: every part it asks for has been counted. */
export async function wordTree(parts: Pick<WordParts, 'exists' | 'read'>): Promise<WordDocument> {
  const { value } = await reader.read(parts, {}, {});
  return value as WordDocument;
}
