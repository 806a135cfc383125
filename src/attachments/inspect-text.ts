import { broken, type Inspected, otherType } from '#attachments/problem';

const MARK = '\uFEFF';

/** Nothing that a program would take for a page, a script or another kind of file. */
const OTHER = /^\s*(?:<[!?/a-z]|%PDF|PK\u0003|\{\\rtf|#!)/iu;

/** Plain text: written out with the mark by which every browser knows it for UTF-8, whatever the server says. */
export function inspectText(bytes: Uint8Array): Inspected {
  const text = utf8(bytes);
  if (text === undefined)
    return { problems: [{ ...broken('không lưu bằng bảng mã UTF-8'), advice: SAVE_AS_UTF8 }], links: [] };
  if (/[\u0000-\u0008\u000E-\u001F]/u.test(text) || OTHER.test(text))
    return { problems: [otherType('txt')], links: [] };
  return { bytes: new TextEncoder().encode(MARK + text), problems: [], links: [] };
}

const SAVE_AS_UTF8 = 'Mở bằng Notepad, chọn Tệp › Lưu thành, ở ô Mã hóa chọn UTF-8 rồi lưu đè.';

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
