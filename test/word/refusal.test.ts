import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { imported, rawDocx } from './a-document.ts';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const OLE = '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1';
const UTF16 = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');

async function reasonOf(bytes: Uint8Array): Promise<string> {
  const reading = await imported(bytes);
  return reading.type === 'refused' ? reading.reason : 'không từ chối';
}

test.each([
  ['an empty file', latin(''), /Tệp trống/u],
  ['a document of Word before 2007', latin(`${OLE}WordDocument`), /Word kiểu cũ \(\.doc\)[\s\S]*Tệp › Lưu thành/u],
  ['a document with a password', latin(`${OLE}${UTF16}`), /mật khẩu/u],
  ['a PDF', latin('%PDF-1.7'), /PDF/u],
  ['an RTF document', latin('{\\rtf1'), /RTF[\s\S]*Lưu thành/u],
  ['a text', latin('Kính gửi'), /không phải tệp Word/u],
  ['a broken archive', latin('PK\u0003\u0004abc'), /hỏng/u],
  ['a folder of photos', zipSync({ 'a.jpg': latin('x') }), /không có tài liệu Word/u],
  ['an OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), /OpenDocument/u],
  ['a document without a word', rawDocx({ body: '<w:p/>' }), /không có chữ nào/u],
  [
    'a document whose XML is broken',
    zipSync({ 'word/document.xml': latin('<w:docu'), '_rels/.rels': latin('<') }),
    /Không đọc được|hỏng/u,
  ],
])('%s is refused in words', async (_, bytes, reason) => {
  expect(await reasonOf(bytes)).toMatch(reason);
});

test('an archive that unpacks into very much is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(21_000_000) }, { level: 1 });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await reasonOf(bomb)).toMatch(/lớn bất thường/u);
});

test('an archive of very many parts is refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 5001 }, (_, number) => [`word/${number}`, latin('')]));
  expect(await reasonOf(zipSync({ 'word/document.xml': latin(''), ...parts }, { level: 0 }))).toMatch(
    /lớn bất thường/u,
  );
});
