import { strToU8 } from 'fflate';
import { paragraph, run } from '../a-document.ts';
import { type HostileDocument, mainPart, ofParts, read, refused, W, withBody } from './hostile-document.ts';

const KEPT = /Lời kể còn nguyên/u;
const MANY = /quá nhiều đoạn/u;
const DEEP = /lồng nhau quá nhiều/u;
const LONG = /dài hơn một triệu/u;
const FOREIGN = /khai báo mà Word không bao giờ ghi/u;
const BROKEN = /hỏng|Không đọc được/u;

const ofMain = (xml: string | Uint8Array) => ofParts({ 'word/document.xml': xml });
const within = (element: string, depth: number, inner = '') =>
  `<${element}>`.repeat(depth) + inner + `</${element}>`.repeat(depth);
const each = (count: number, write: (place: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join('');
const withRelations = (main: string, relations: string) =>
  ofParts({
    'word/document.xml': main,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
  });
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
};

const LAUGHS = `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(50)}">${each(8, (at) => `<!ENTITY b${at} "${`&b${at - 1};`.repeat(10)}">`)}]>`;

/** XML that declares, nests, repeats or is no XML. */
export const xmlParts: HostileDocument[] = [
  refused('a billion laughs', FOREIGN, () => ofMain(mainPart(paragraph(run('x')), LAUGHS))),
  refused('an entity of a file', FOREIGN, () =>
    ofMain(mainPart('', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
  ),
  refused('a document type of the web', FOREIGN, () =>
    ofMain(mainPart('', '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">')),
  ),
  refused('a document type within the body', FOREIGN, () => withBody('<!DOCTYPE a><w:p/>')),
  refused('an entity that nobody declared', BROKEN, () => withBody('<w:p><w:r><w:t>&khong;</w:t></w:r></w:p>')),
  refused('a part that ends early', BROKEN, () => ofMain(mainPart('').slice(0, -20))),
  refused('marks that do not match', BROKEN, () => withBody('<w:p><w:r></w:p></w:r>')),
  refused('a mark that never ends', BROKEN, () => withBody('<w:p w:a="')),
  refused('a comment that never ends', BROKEN, () => withBody('<!-- ')),
  refused('100,000 comments that never end', BROKEN, () => withBody('<!-'.repeat(100_000))),
  refused('100,000 open brackets', BROKEN, () => withBody('<'.repeat(100_000))),
  refused('a closing mark alone', BROKEN, () => ofMain(`</w:document>${mainPart('')}`)),
  refused('an attribute given twice', BROKEN, () => ofMain(mainPart('', '', `${W} a="1" a="2"`))),
  read('a bracket within a value', KEPT, () => withBody('<w:p w:a="<"/>')),
  refused('a prefix that means nothing', /hỏng|Không đọc|không có chữ/u, () =>
    ofMain('<x:document><x:body/></x:document>'),
  ),
  refused('a main part of another kind', BROKEN, () => ofMain('<a xmlns="http://example.org"/>')),
  refused('a main part of text', BROKEN, () => ofMain('Lời kể')),
  refused('5,000 attributes of one element', MANY, () => withBody(`<w:p ${each(5000, (at) => `w:a${at}="x"`)}/>`)),
  refused('400,000 attributes of all', MANY, () => withBody(`<w:p ${each(50, (at) => `w:a${at}="x"`)}/>`.repeat(8000))),
  refused('60,000 runs in 8 KB', MANY, () => withBody(paragraph('<w:r><w:t>a</w:t></w:r>'.repeat(60_000)))),
  refused('100,000 empty paragraphs', MANY, () => withBody('<w:p/>'.repeat(100_000))),
  refused('8,000 spellings of unknown elements', MANY, () => withBody(paragraph(each(8000, (at) => `<w:x${at}/>`)))),
  refused('8,000 spaces of names', MANY, () =>
    withBody(paragraph(each(8000, (at) => `<a${at % 9}:x xmlns:a${at % 9}="urn:${at}"/>`))),
  ),
  refused('8,000 styles asked for in vain', MANY, () =>
    withBody(each(8000, (at) => paragraph('', `<w:pStyle w:val="s${at}"/>`))),
  ),
  refused('a table of 500 × 500', MANY, () =>
    withBody(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(500)}</w:tr>`.repeat(500)}</w:tbl>`),
  ),
  refused('60,000 styles', MANY, () =>
    withBody('', { styles: each(60_000, (at) => `<w:style w:styleId="s${at}"><w:name w:val="s"/></w:style>`) }),
  ),
  refused('120,000 relations', MANY, () =>
    withRelations(mainPart(''), '<Relationship Id="a" Type="b" Target="c"/>'.repeat(120_000)),
  ),
  refused('elements 200 deep', DEEP, () => withBody(within('w:ins', 200))),
  refused('elements 100,000 deep', DEEP, () => withBody(within('w:ins', 100_000))),
  refused('tables in tables, 1,000 deep', DEEP, () =>
    withBody('<w:tbl><w:tr><w:tc>'.repeat(1000) + '<w:p/>' + '</w:tc></w:tr></w:tbl>'.repeat(1000)),
  ),
  refused('fields in fields', DEEP, () =>
    withBody(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000))),
  ),
  refused('one field that parts 20,000 times', MANY, () =>
    withBody(
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${'<w:r><w:instrText> HYPERLINK a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(20_000)}`,
      ),
    ),
  ),
  refused('an instruction of 400,000 spaces', MANY, () =>
    withBody(paragraph(`<w:r><w:instrText>${' '.repeat(400_000)}</w:instrText></w:r>`)),
  ),
  refused('a run of 5 MB', LONG, () => withBody(paragraph(run('chữ '.repeat(1_250_000))))),
  refused('a part of 21 MB', /lớn bất thường/u, () => withBody(`<!--${'x'.repeat(21_000_000)}-->`)),
  refused('a row of 40,000 columns', /quá nhiều cột/u, () =>
    withBody(
      `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc>'.repeat(700)}</w:tr></w:tbl>`,
    ),
  ),
  refused('a table of few columns that is drawn with 100,000 cells', /quá nhiều ô/u, () =>
    withBody(
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(2000)}</w:tbl>`,
    ),
  ),
  refused('a body in another body’s place', BROKEN, () => ofMain(`<w:document ${W}/>`)),
  read('cells that span less than nothing, or no number', /Ô một[\s\S]*Ô hai[\s\S]*Ô ba/u, () =>
    withBody(
      `<w:tbl>${['-5', 'x', '0', '1e9', '99999999999999999999'].map((span, at) => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(run(`Ô ${['một', 'hai', 'ba', 'bốn', 'năm'][at]!}`))}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr>`).join('')}</w:tbl>`,
    ),
  ),
  read('a table without rows, rows without cells', KEPT, () =>
    withBody('<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:p/><w:tc/></w:tbl>'),
  ),
  read('tables in tables, 20 deep', /trong cùng/u, () =>
    withBody('<w:tbl><w:tr><w:tc>'.repeat(20) + paragraph(run('trong cùng')) + '</w:tc></w:tr></w:tbl>'.repeat(20)),
  ),
  read('styles that rest on themselves', KEPT, () =>
    withBody(paragraph(run('x'), '<w:pStyle w:val="a"/>'), {
      styles:
        '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    }),
  ),
  read('styles that rest on 5,000 others', KEPT, () =>
    withBody(paragraph(run('x'), '<w:pStyle w:val="s0"/>').repeat(500), {
      styles: each(
        5000,
        (at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
      ),
    }),
  ),
  read('a style named after the prototype', KEPT, () =>
    withBody(
      paragraph(run('x'), '<w:pStyle w:val="__proto__"/>') + paragraph(run('y', '<w:rStyle w:val="constructor"/>')),
    ),
  ),
  read('lists of levels that are none', KEPT, () =>
    withBody(
      ['-1', 'x', '99999999', '']
        .map((level) => paragraph(run('mục'), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`))
        .join(''),
      {
        numbering: `<w:abstractNum w:abstractNumId="1">${['-1', 'x', '99999999', ''].map((level) => `<w:lvl w:ilvl="${level}"/>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      },
    ),
  ),
  read('lists that name each other', KEPT, () =>
    withBody(paragraph(run('x'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), {
      styles:
        '<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    }),
  ),
  read('3,000 lists that begin anew', KEPT, () =>
    withBody(paragraph(run('x'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'), {
      numbering: `<w:abstractNum w:abstractNumId="1">${each(9, (at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/></w:lvl>`)}</w:abstractNum>${each(3000, (at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`)}`,
    }),
  ),
  refused('a list without a shape', BROKEN, () => withBody('', { numbering: '<w:num w:numId="1"/>' })),
  read('UTF-16, little end first', KEPT, () => ofMain(utf16('\uFEFF' + mainPart('').replace('UTF-8', 'UTF-16'), true))),
  read('UTF-16, great end first', KEPT, () => ofMain(utf16('\uFEFF' + mainPart('').replace('UTF-8', 'UTF-16'), false))),
  read('UTF-8 with a byte order mark', KEPT, () => ofMain('\uFEFF' + mainPart(''))),
  read('bytes that are no UTF-8', /chữ hỏng/u, () =>
    ofMain(strToU8(mainPart(paragraph(run('@@@')))).map((byte) => (byte === 64 ? 0xff : byte))),
  ),
  read('control characters and halves of letters', /sau cùng/u, () =>
    withBody('<w:p><w:r><w:t>a&#1;&#0;&#xD800;b&#xFFFE; sau cùng</w:t></w:r></w:p>'),
  ),
  read('half a million accents on one letter', KEPT, () =>
    withBody(paragraph(run('a' + '\u0316\u0301'.repeat(250_000)))),
  ),
  read('text in character data', /nằm ở chỗ không đọc được/u, () =>
    withBody('<w:p><w:r><w:t><![CDATA[chữ trong dữ liệu]]></w:t></w:r></w:p>'),
  ),
  read('another prefix than w', KEPT, () =>
    ofMain(mainPart('').replaceAll('w:', 'abc:').replace('xmlns:w=', 'xmlns:abc=')),
  ),
];
