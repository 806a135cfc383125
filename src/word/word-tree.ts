import mammoth from 'mammoth';

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
  children: { children: WordCell[] }[];
}

export interface WordCell {
  colSpan: number;
  rowSpan: number;
  children: WordNode[];
}

export interface WordImage {
  type: 'image';
  altText?: string | null;
  contentType: string;
  readAsArrayBuffer: () => Promise<ArrayBuffer>;
}

export interface WordNoteReference {
  type: 'noteReference';
  noteType: 'footnote' | 'endnote';
  noteId: string;
}

type Input = Parameters<typeof mammoth.convertToHtml>[0];

/** The document itself: we ask mammoth for HTML of nothing, and keep what it read. */
export async function wordTree(docx: Uint8Array<ArrayBuffer>): Promise<WordDocument> {
  const read: WordDocument[] = [];
  // Its Node half wants a buffer, its browser half an array buffer.
  const input = { buffer: docx, arrayBuffer: docx.buffer } as unknown as Input;
  await mammoth.convertToHtml(input, {
    transformDocument: (document: WordDocument) => {
      read.push(document);
      return { ...document, children: [] };
    },
  });
  return read[0]!;
}
