import { LARGEST_FILE, type OfficePackage, openedPackage } from '#office/package-parts';
import type { WordRefusal } from '#word/contract';
import { faultWords, SAVE_AS } from '#word/fault-words';

const MEGABYTE = 1_000_000;

/** Why a file of so many bytes is not even opened; `undefined` where it may be. */
export function refusedBySize(size: number): WordRefusal | undefined {
  if (size <= LARGEST_FILE) return undefined;
  const reason = `Tệp nặng hơn ${LARGEST_FILE / MEGABYTE} MB. Nén ảnh trong Word (Tệp › Thông tin › Nén phương tiện) rồi lưu lại.`;
  return { type: 'refused', reason };
}

/** The first bytes of files that are taken for Word documents. */
const MAGIC: readonly (readonly [RegExp, (latin: string) => string])[] = [
  [/^$/u, () => 'Tệp trống, không có chữ nào. Mở lại bằng Word, lưu lần nữa rồi nhập.'],
  [/^\u00D0\u00CF\u0011\u00E0/u, compound],
  [
    /^%PDF/u,
    () => 'Đây là tệp PDF. Cần tệp Word gốc (.docx): xin lại người soạn, hoặc mở PDF bằng Word rồi lưu thành .docx.',
  ],
  [/^\{\\rtf/u, () => `Đây là tệp RTF. ${SAVE_AS}`],
  [/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|\?xml)/iu, () => `Đây là trang web hoặc tệp XML. ${SAVE_AS}`],
  [/^(?!PK)/u, () => `Đây không phải tệp Word .docx, hoặc tệp đã hỏng. ${SAVE_AS}`],
];

/** Other files that are packed the same way, by a part that only they have. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//u, 'Đây là tệp Excel. Chép bảng sang một tài liệu Word rồi nhập tài liệu ấy.'],
  [/^ppt\//u, 'Đây là tệp PowerPoint. Chép lời văn sang một tài liệu Word rồi nhập tài liệu ấy.'],
  [/^(?:content\.xml|mimetype)$/u, `Đây là tệp OpenDocument. ${SAVE_AS}`],
];

/** Word before 2007, and any Word document with a password, are compound files. */
function compound(latin: string): string {
  return latin.includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
    ? 'Tệp đặt mật khẩu nên không đọc được. Mở bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, bỏ mật khẩu, lưu lại rồi nhập.'
    : `Đây là tệp Word kiểu cũ (.doc). ${SAVE_AS}`;
}

/** Opens a document, or says why it is none. */
export function openedWord(bytes: Uint8Array<ArrayBuffer>): OfficePackage | string {
  const latin = new TextDecoder('latin1').decode(bytes.subarray(0, 4 * MEGABYTE));
  const known = MAGIC.find(([magic]) => magic.test(latin));
  if (known) return known[1](latin);
  try {
    const pack = openedPackage(bytes);
    return pack.has('word/document.xml') ? pack : (otherKind(pack) ?? pack);
  } catch (error) {
    return faultWords(error);
  }
}

function otherKind({ names, has }: OfficePackage): string | undefined {
  const other = OTHERS.find(([part]) => names.some((name) => part.test(name)));
  if (other) return other[1];
  return has('_rels/.rels') ? undefined : `Đây là tệp nén, bên trong không có tài liệu Word. ${SAVE_AS}`;
}
