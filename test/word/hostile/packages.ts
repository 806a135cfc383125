import { strToU8, zipSync } from 'fflate';
import { forgedZip } from './forged-zip.ts';
import { DOCUMENT, type HostileDocument, mainPart, ofParts, read, refused } from './hostile-document.ts';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const MAIN = { name: 'word/document.xml', data: strToU8(mainPart('')) };
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);
const KEPT = /Lời kể còn nguyên/u;
const DAMAGED = /Tệp đã hỏng/u;
const LARGE = /lớn bất thường/u;
const OLE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';
const UTF16 = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');

/** Files that are not what their name says, and archives that lie. */
export const packages: HostileDocument[] = [
  refused('an empty file', /Tệp trống/u, () => latin('')),
  refused('.doc renamed', /kiểu cũ \(\.doc\)/u, () => latin(`${OLE}WordDocument`)),
  refused('a password of Word', /mật khẩu/u, () => latin(OLE + UTF16)),
  refused('.rtf renamed', /RTF/u, () => latin('{\\rtf1 chữ}')),
  refused('.html renamed', /trang web/u, () => latin('<!DOCTYPE html><p>chữ')),
  refused('.html with a byte order mark', /trang web/u, () => strToU8('\uFEFF<html><p>chữ')),
  refused('Word 2003 XML', /trang web hoặc tệp XML/u, () => latin('<?xml version="1.0"?><w:wordDocument/>')),
  refused('.pdf renamed', /PDF/u, () => latin('%PDF-1.7')),
  refused('.mht renamed', /không phải tệp Word/u, () => latin('MIME-Version: 1.0')),
  refused('a picture renamed', /không phải tệp Word/u, () => latin('\u0089PNG\r\n')),
  refused('5 MB of zeros', /không phải tệp Word/u, () => zeros(5)),
  refused('.odt renamed', /OpenDocument/u, () => ofParts({ mimetype: 'application/vnd.oasis.opendocument.text' })),
  refused('.xlsx renamed', /Excel/u, () => ofParts({ '_rels/.rels': '<a/>', 'xl/workbook.xml': '<a/>' })),
  refused('.pptx renamed', /PowerPoint/u, () => ofParts({ '_rels/.rels': '<a/>', 'ppt/presentation.xml': '<a/>' })),
  refused('.zip renamed', /tệp nén/u, () => ofParts({ 'anh.jpg': 'x' })),
  refused('a document within an archive', /tệp nén/u, () => zipSync({ 'bai.docx': DOCUMENT })),
  refused('an archive cut in half', DAMAGED, () => DOCUMENT.slice(0, DOCUMENT.length / 2)),
  refused('an archive cut at its last byte', DAMAGED, () => DOCUMENT.slice(0, -1)),
  refused('an archive of its first four bytes', DAMAGED, () => DOCUMENT.slice(0, 4)),
  refused('an archive with bytes turned round', /hỏng|Không đọc được/u, () =>
    DOCUMENT.map((byte, at) => (at > 40 && at < 90 ? 255 - byte : byte)),
  ),
  refused('a main part of 60 MB of zeros', LARGE, () => zipSync({ [MAIN.name]: zeros(21) }, { level: 1 })),
  refused('5,001 parts', LARGE, () => forgedZip([MAIN], { count: 5001 })),
  refused('60,000 parts that are not there', LARGE, () => forgedZip([MAIN], { count: 60_000 })),
  refused('more parts than there are', DAMAGED, () => forgedZip([MAIN], { count: 4000 })),
  refused('a part that says it is smaller', DAMAGED, () => forgedZip([{ ...MAIN, size: 10 }])),
  refused('a part that says it is larger', DAMAGED, () => forgedZip([{ ...MAIN, size: MAIN.data.length + 1 }])),
  refused('a part that says it is of no length', DAMAGED, () => forgedZip([{ ...MAIN, size: 0 }])),
  refused('a bomb that says it is small', DAMAGED, () =>
    forgedZip([{ name: MAIN.name, data: zeros(0.4), size: 1000 }]),
  ),
  refused('parts that lie over one another', DAMAGED, () =>
    forgedZip([MAIN, { name: 'word/a.xml', data: strToU8('<a/>'), at: 0 }]),
  ),
  refused('a hundred parts of the same bytes', DAMAGED, () =>
    forgedZip([
      MAIN,
      ...Array.from({ length: 100 }, (_, at) => ({ name: `word/${at}`, data: MAIN.data.slice(0, 1), at: 0 })),
    ]),
  ),
  refused('two parts of one name', DAMAGED, () => forgedZip([MAIN, { ...MAIN, data: strToU8(mainPart('<w:p/>')) }])),
  refused('a part that is packed twice over its packed size', DAMAGED, () =>
    forgedZip([{ ...MAIN, packedSize: 1_000_000 }]),
  ),
  refused('a part past the end of the file', DAMAGED, () => forgedZip([{ ...MAIN, at: 900_000_000 }])),
  refused('a way of packing that is not known', DAMAGED, () => forgedZip([{ ...MAIN, method: 99 }])),
  refused('a password of the archive', /Tệp nén có đặt mật khẩu/u, () => forgedZip([{ ...MAIN, flags: 1 }])),
  refused('400 MB in all, as told', LARGE, () =>
    forgedZip([MAIN, { name: 'word/media/a.bmp', data: zeros(0.01), size: 400_000_000 }]),
  ),
  read('fields of 64 bits', KEPT, () => forgedZip([MAIN], { isLarge: true })),
  read('sizes behind the data', KEPT, () => forgedZip([{ ...MAIN, hasDescriptor: true }])),
  read('parts that are not packed', KEPT, () => forgedZip([{ ...MAIN, isStored: true }])),
  read('a comment of 65,535 bytes', KEPT, () => {
    const zip = forgedZip([MAIN]);
    zip.set([255, 255], zip.length - 2);
    return Uint8Array.from([...zip, ...new Uint8Array(65_535)]);
  }),
  read('names that begin with a slash', KEPT, () => forgedZip([{ ...MAIN, name: '/word/document.xml' }])),
  read('names with backslashes', KEPT, () => forgedZip([{ ...MAIN, name: 'word\\document.xml' }])),
  read('names that lead out, or to the prototype', KEPT, () =>
    forgedZip([
      MAIN,
      ...['../../ra.txt', '/etc/passwd', 'C:\\ra.txt', '__proto__', 'constructor', '', 'a'.repeat(30_000)].map(
        (name) => ({ name, data: strToU8('x') }),
      ),
    ]),
  ),
  read('an archive within, 30 times', KEPT, () =>
    forgedZip([
      MAIN,
      ...Array.from({ length: 30 }, (_, at) => ({ name: `word/embeddings/${at}.zip`, data: DOCUMENT })),
    ]),
  ),
];
