import { strToU8, zipSync } from 'fflate';
import { lines, type RawDocument, rawDocx } from '../a-document.ts';

/** A document of the corpus: how it is made, and what an officer is told of it. */
export interface HostileDocument {
  name: string;
  make: () => Uint8Array;
  /** Of the refusal, or of the doubts and the text of the draft. */
  told: RegExp;
  isRefused?: boolean;
}

export function refused(name: string, told: RegExp, make: () => Uint8Array): HostileDocument {
  return { name, make, told, isRefused: true };
}

export function read(name: string, told: RegExp, make: () => Uint8Array): HostileDocument {
  return { name, make, told };
}

/** A title, a sentence, and what is to be tried. */
export function withBody(body: string, more: Partial<RawDocument> = {}): Uint8Array {
  return rawDocx({ ...more, body: lines('Tên bài', 'Lời kể còn nguyên.') + body });
}

export const DOCUMENT = withBody('');

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document whose parts are all written by hand. */
export function ofParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const files = Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files));
}

export function mainPart(body: string, before = '', attributes = W): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${attributes}><w:body>${lines('Tên bài', 'Lời kể còn nguyên.')}${body}</w:body></w:document>`;
}
