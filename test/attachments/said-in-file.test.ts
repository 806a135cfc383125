import { describe, expect, test } from 'vitest';
import { saidInFile } from '#attachments/said-in-file';
import { privateFindings } from '#lints/lint-findings';
import { madePdf, wordParts, zipOf } from './made-files.ts';

/** A text in runs, as editors leave it: cut anywhere. */
const runs = (text: string, tag: string) =>
  (text.match(/.{1,3}/gu) ?? []).map((piece) => `<w:r><${tag} xml:space="preserve">${piece}</${tag}></w:r>`).join('');

type Made = (text: string) => { path: string; bytes: Uint8Array };

const word = (part: string, xml: (text: string) => string): Made => {
  return (text) => ({ path: 'van-ban/a.docx', bytes: zipOf({ ...wordParts, [`word/${part}.xml`]: xml(text) }) });
};
const other =
  (ending: string, part: string, xml: (text: string) => string): Made =>
  (text) => ({ path: `van-ban/a.${ending}`, bytes: zipOf({ 'x.bin': 'x', [part]: xml(text) }) });
const sheet = (row: (text: string) => string, strings: (text: string) => string = () => '<sst/>'): Made => {
  return (text) => ({
    path: 'van-ban/a.xlsx',
    bytes: zipOf({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row(text)}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': strings(text),
    }),
  });
};

/** Where a document may say something. */
const PLACES: Record<string, Made> = {
  'a plain text': (text) => ({ path: 'van-ban/a.txt', bytes: new TextEncoder().encode(`Gọi\n\n${text}\n`) }),
  'a paragraph of Word': word('document', (text) => `<w:p>${runs(text, 'w:t')}</w:p>`),
  'a table of Word': word(
    'document',
    (text) => `<w:tbl><w:tr><w:tc><w:p>${runs(text, 'w:t')}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
  ),
  'a header of Word': word('header1', (text) => `<w:hdr><w:p>${runs(text, 'w:t')}</w:p></w:hdr>`),
  'a note of Word': word('footnotes', (text) => `<w:footnotes><w:p>${runs(text, 'w:t')}</w:p></w:footnotes>`),
  'a remark of Word': word('comments', (text) => `<w:comments><w:p>${runs(text, 'w:t')}</w:p></w:comments>`),
  'what was deleted in Word': word('document', (text) => `<w:p><w:del>${runs(text, 'w:delText')}</w:del></w:p>`),
  'a text box of Word': word(
    'document',
    (text) => `<w:p><w:r><w:txbxContent><w:p>${runs(text, 'w:t')}</w:p></w:txbxContent></w:r></w:p>`,
  ),
  'the description of a picture': word('document', (text) => `<w:p><wp:docPr id="1" descr="${text}"/></w:p>`),
  'a cell of Excel': sheet(
    () => '<row><c r="A1" t="s"><v>0</v></c></row>',
    (text) => `<sst><si><r><t>${text.slice(0, 4)}</t></r><r><t>${text.slice(4)}</t></r></si></sst>`,
  ),
  'a cell of Excel with a text of its own': sheet(
    (text) => `<row><c r="B1" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  ),
  'what a formula of Excel gave': sheet((text) => `<row><c r="B1" t="str"><f>A1</f><v>${text}</v></c></row>`),
  'the name of a sheet': other('xlsx', 'xl/workbook.xml', (text) => `<workbook><sheet name="${text}"/></workbook>`),
  'a slide': other(
    'pptx',
    'ppt/slides/slide1.xml',
    (text) => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
  ),
  'a paragraph of OpenDocument': other(
    'odt',
    'content.xml',
    (text) => `<office:text><text:p>${text.slice(0, 3)}<text:span>${text.slice(3)}</text:span></text:p></office:text>`,
  ),
  'a table of OpenDocument': other(
    'ods',
    'content.xml',
    (text) =>
      `<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row></table:table>`,
  ),
};

const saidIn = (made: Made, text: string) => {
  const { path, bytes } = made(text);
  return saidInFile(path, bytes) ?? [];
};
const rulesIn = (made: Made, text: string) => privateFindings('a', saidIn(made, text)).map(({ rule }) => rule);

describe.each(Object.entries(PLACES))('%s', (_, made) => {
  test.each([
    ['0912 345 678', 'private-phone'],
    ['0912.345.678', 'private-phone'],
    ['CCCD 001234567890', 'private-id-number'],
    ['STK 0123456789012', 'private-bank-account'],
    ['số nhà 15, ngõ 3', 'private-address'],
  ])('does not hide %s', (text, rule) => {
    expect(rulesIn(made, `Bà Mận, ${text}`)).toContain(rule);
  });

  test('says a name in one piece, and what is innocent is let be', () => {
    const said = saidIn(made, 'Bà Lê Thị Mận &amp; xóm').flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(said.join('\n')).toMatch(/Bà Lê Thị Mận (?:&|&amp;) xóm/u);
    expect(rulesIn(made, 'Kế hoạch số 27/KH-UBND, kinh phí 1.250.000.000 đồng')).toEqual([]);
  });
});

describe('a figure of a sheet', () => {
  const column = (head: string, figure: string) =>
    sheet(
      () => `<row r="1"><c r="C1" t="s"><v>0</v></c></row><row r="2"><c r="C2"><v>${figure}</v></c></row>`,
      () => `<sst><si><t>${head}</t></si></sst>`,
    );

  test.each([
    ['Số điện thoại', '912345678', 'private-phone'],
    ['Số CCCD', '34082003456', 'private-id-number'],
    ['Số CCCD', '1.234567890E9', 'private-id-number'],
    ['Tài khoản', '10412345678', 'private-bank-account'],
  ])('is a private number below %s', (head, figure, rule) => {
    expect(rulesIn(column(head, figure), '')).toContain(rule);
  });

  test.each([
    ['Kinh phí (đồng)', '912345678'],
    ['Kinh phí (đồng)', '34082003456'],
    ['Số hộ', '1203'],
    ['Ngày', '45321'],
  ])('is none below %s', (head, figure) => {
    expect(rulesIn(column(head, figure), '')).toEqual([]);
  });
});

test('what no machine reads is not taken for silence', async () => {
  expect(saidInFile('van-ban/a.pdf', await madePdf())).toBeUndefined();
  expect(saidInFile('van-ban/a.docx', zipOf({ 'word/document.xml': '<w:p><w:t>a</w:p>' }))).toBeUndefined();
  expect(saidInFile('van-ban/a.docx', new Uint8Array([1, 2, 3]))).toBeUndefined();
});
