import { unzipSync, zipSync } from 'fflate';
import type { WordRefusal } from '#word/contract';

/** The parts of a document by their path in it: `word/document.xml`. */
export type WordParts = Record<string, Uint8Array<ArrayBuffer>>;

const MEGABYTE = 1_000_000;
const LARGEST_FILE = 80 * MEGABYTE;
const LARGEST_UNPACKED = 300 * MEGABYTE;
const LARGEST_TEXT = 40 * MEGABYTE;
const MOST_PARTS = 5000;

const SAVE_AS = 'Mở tệp bằng Word, chọn Tệp › Lưu thành, ở ô kiểu tệp chọn Word Document (*.docx), rồi nhập tệp mới.';

/** The first bytes of files that are taken for Word documents. */
const MAGIC: readonly (readonly [RegExp, (latin: string) => string])[] = [
  [/^$/u, () => 'Tệp trống, không có chữ nào. Mở lại bằng Word, lưu lần nữa rồi nhập.'],
  [/^\u00D0\u00CF\u0011\u00E0/u, compound],
  [
    /^%PDF/u,
    () => 'Đây là tệp PDF. Cần tệp Word gốc (.docx): xin lại người soạn, hoặc mở PDF bằng Word rồi lưu thành .docx.',
  ],
  [/^\{\\rtf/u, () => `Đây là tệp RTF. ${SAVE_AS}`],
  [/^(?!PK)/u, () => `Đây không phải tệp Word .docx, hoặc tệp đã hỏng. ${SAVE_AS}`],
];

/** Word before 2007, and any Word document with a password, are compound files. */
function compound(latin: string): string {
  return latin.includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
    ? 'Tệp đặt mật khẩu nên không đọc được. Mở bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, bỏ mật khẩu, lưu lại rồi nhập.'
    : `Đây là tệp Word kiểu cũ (.doc). ${SAVE_AS}`;
}

/** Unpacks a document, or says why it is none. Nothing larger than the limits is ever unpacked. */
export function openedWord(bytes: Uint8Array<ArrayBuffer>): { parts: WordParts } | WordRefusal {
  const latin = latinOf(bytes);
  const known = MAGIC.find(([magic]) => magic.test(latin));
  if (known) return refused(known[1](latin));
  if (bytes.length > LARGEST_FILE)
    return refused(
      `Tệp nặng hơn ${LARGEST_FILE / MEGABYTE} MB. Nén ảnh trong Word (Tệp › Thông tin › Nén phương tiện) rồi lưu lại.`,
    );
  try {
    return isTooLarge(bytes) ? refused(TOO_LARGE) : readable(unzipSync(bytes));
  } catch {
    return refused(`Tệp đã hỏng, không mở được. ${SAVE_AS}`);
  }
}

const TOO_LARGE =
  'Tệp này mở ra lớn bất thường nên không nhập. Chép lời văn và ảnh sang một tài liệu Word mới rồi nhập tệp ấy.';

/** Told from the sizes the file declares: no part is unpacked past its own. */
function isTooLarge(bytes: Uint8Array<ArrayBuffer>): boolean {
  const declared: { name: string; originalSize: number }[] = [];
  unzipSync(bytes, {
    filter(part) {
      declared.push(part);
      return false;
    },
  });
  const total = declared.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const hasLongText = declared.some(({ name, originalSize }) => name.endsWith('.xml') && originalSize > LARGEST_TEXT);
  return total > LARGEST_UNPACKED || declared.length > MOST_PARTS || hasLongText;
}

function readable(parts: WordParts): { parts: WordParts } | WordRefusal {
  if (parts['word/document.xml'] || parts['_rels/.rels']) return { parts };
  const kind = parts['mimetype'] ? latinOf(parts['mimetype']) : '';
  if (kind.includes('opendocument')) return refused(`Đây là tệp OpenDocument. ${SAVE_AS}`);
  return refused(`Đây là tệp nén, bên trong không có tài liệu Word. ${SAVE_AS}`);
}

/** The checked parts as one file again, unpacked, for the reader of Word documents. */
export function repacked(parts: WordParts): Uint8Array<ArrayBuffer> {
  return zipSync(parts, { level: 0 });
}

function latinOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4 * MEGABYTE));
}

function refused(reason: string): WordRefusal {
  return { type: 'refused', reason };
}
