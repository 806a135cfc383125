import { Unreadable } from '#aggregation/reading/unreadable';

/** Longest prefix in which a declaration of encoding is looked for. */
const HEAD = 1024;

const MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a document, NFC. A byte order mark goes before what the server says (`charset` of its `Content-Type`),
 * and that before what the document says. Bytes that are no text in that encoding are an error: half a name is none.
 */
export function decoded(bytes: Uint8Array, contentType = ''): string {
  const encoding = markOf(bytes) ?? charsetOf(contentType) ?? declared(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    throw new Unreadable('encoding', `không phải chữ theo bảng mã ${encoding}`);
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/iu.exec(contentType)?.[1];
}

/** `<?xml version="1.0" encoding="windows-1258"?>` is plain in every encoding that may stand there. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(head)?.[1];
}
