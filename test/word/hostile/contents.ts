import { strToU8 } from 'fflate';
import { lines, paragraph, run } from '../a-document.ts';
import { type HostileDocument, mainPart, ofParts, read, refused, withBody } from './hostile-document.ts';

const KEPT = /Lời kể còn nguyên/u;
const field = (instruction: string) =>
  paragraph(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('chữ đang thấy')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
const shape = (inner: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** What a story cannot hold, and is told; what nobody should see, and is left out. */
export const contents: HostileDocument[] = [
  read('another file within (altChunk)', /chèn nguyên một tệp khác/u, () =>
    withBody('<w:altChunk r:id="a"/>', { links: { a: 'http://127.0.0.1:9/a.html' } }),
  ),
  read('files that are parts (subDoc)', /ghép từ nhiều tệp con/u, () =>
    withBody('<w:p><w:subDoc r:id="a"/></w:p>', { links: { a: 'b.docx' } }),
  ),
  read('a template of the web', KEPT, () =>
    ofParts({
      'word/document.xml': mainPart(''),
      'word/settings.xml': '<w:settings/>',
      'word/_rels/settings.xml.rels':
        '<Relationships><Relationship Id="a" Type="attachedTemplate" Target="http://127.0.0.1:9/a.dotm" TargetMode="External"/></Relationships>',
    }),
  ),
  read('text taken from a file', /lấy chữ hoặc hình từ tệp khác/u, () =>
    withBody(field(' INCLUDETEXT "C:\\\\mat.docx" ')),
  ),
  read('DDE', /lấy chữ hoặc hình từ tệp khác/u, () =>
    withBody(field(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" ')),
  ),
  read('a link that runs', /Liên kết không dùng được/u, () => withBody(field(' HYPERLINK "javascript:alert(1)" '))),
  read('a link to a file of the office', /Liên kết không dùng được/u, () =>
    withBody(`<w:p><w:hyperlink r:id="a">${run('sổ')}</w:hyperlink></w:p>`, { links: { a: 'file:///C:/mat.xls' } }),
  ),
  read('macros', /có macro/u, () =>
    ofParts({ 'word/document.xml': mainPart(''), 'word/vbaProject.bin': new Uint8Array(100) }),
  ),
  read('an embedded workbook', /Tệp nhúng/u, () =>
    withBody('<w:p><w:r><w:object><o:OLEObject r:id="a"/></w:object></w:r></w:p>'),
  ),
  read('a chart', /Biểu đồ/u, () =>
    withBody(
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart xmlns:c="urn:c" r:id="a"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
    ),
  ),
  read('SmartArt', /SmartArt/u, () =>
    withBody(
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds xmlns:dgm="urn:d"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
    ),
  ),
  read('a formula', /Công thức/u, () =>
    withBody('<w:p><m:oMath xmlns:m="urn:m"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>'),
  ),
  read('comments', /Lời bình/u, () => withBody('<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>')),
  read('tracked changes', /vết sửa[\s\S]*chữ thêm/u, () =>
    withBody(
      `<w:p><w:ins w:id="1">${run('chữ thêm')}</w:ins><w:del w:id="2"><w:r><w:delText>chữ bỏ</w:delText></w:r></w:del></w:p>`,
    ),
  ),
  read('hidden text', /^(?![\s\S]*mật khẩu)[\s\S]*Chữ ẩn[\s\S]*còn đây/u, () =>
    withBody(paragraph(run('mật khẩu', '<w:vanish/>') + run('còn đây', '<w:vanish w:val="0"/>'))),
  ),
  read('a text box within hidden text', /^(?![\s\S]*mật khẩu)[\s\S]*Chữ ẩn/u, () =>
    withBody(
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:shape><v:textbox><w:txbxContent>${lines('mật khẩu')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ),
  ),
  read('a text box', /Text Box[\s\S]*chữ trong khung/u, () => withBody(paragraph(shape(lines('chữ trong khung'))))),
  read('a text box told only in the new way', /nằm ở chỗ không đọc được/u, () =>
    withBody(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><w:txbxContent>${lines('chữ trong khung mới')}</w:txbxContent></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
    ),
  ),
  read('text in an element nobody knows', /nằm ở chỗ không đọc được/u, () =>
    withBody(`<w:khong>${lines('chữ ở chỗ lạ không ai biết')}</w:khong>`),
  ),
  read('a content control', /chữ trong ô điền/u, () =>
    withBody(`<w:sdt><w:sdtContent>${lines('chữ trong ô điền')}</w:sdtContent></w:sdt>`),
  ),
  read('a footnote that cites itself', /\[\^1\]/u, () =>
    withBody('<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', {
      footnotes: `<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r>${run('chú thích')}</w:p></w:footnote>`,
    }),
  ),
  read('an empty footnote cited 3,000 times', KEPT, () =>
    withBody(paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(3000)), {
      footnotes: `<w:footnote w:id="1">${'<w:p/>'.repeat(3000)}</w:footnote>`,
    }),
  ),
  refused('a document of hidden text alone', /không có chữ nào/u, () =>
    ofParts({ 'word/document.xml': mainPart('').replaceAll('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>') }),
  ),
  ...longTexts(),
];

/** As much as is allowed, in the shapes that cost most. */
function longTexts(): HostileDocument[] {
  const one = (name: string, text: string) => read(name, KEPT, () => withBody(paragraph(run(text))));
  return [
    one('a paragraph of spaces', ' '.repeat(900_000)),
    one('a paragraph of marks', '#*_[`<!.'.repeat(80_000) + 'a'),
    one('a paragraph of addresses', 'www.'.repeat(220_000) + ' a'),
    one('a paragraph of numbers', '1/2-3.4 '.repeat(110_000)),
    one('a paragraph of sentences', 'A. '.repeat(300_000)),
    one('a paragraph in an old encoding', 'Töï do, céng hoµ. '.repeat(50_000)),
    read('24,000 runs of two looks', /\*\*a\*\*/u, () =>
      withBody(paragraph(each(12_000, () => run('a ', '<w:b/>') + run('b ')))),
    ),
    read('16,000 links in one paragraph', KEPT, () =>
      withBody(paragraph(each(16_000, () => `<w:hyperlink r:id="a">${run('www.a')}</w:hyperlink>`)), {
        links: { a: 'https://example.org/' },
      }),
    ),
    read('20,000 lines that go on', /Đã nối/u, () =>
      withBody(lines(`${'Chữ '.repeat(12)}đang`, ...Array.from({ length: 20_000 }, () => 'còn tiếp nữa'))),
    ),
    read('breaks without end', KEPT, () => withBody(paragraph('<w:r><w:t>a</w:t><w:br/></w:r>'.repeat(25_000)))),
    read('bytes after bytes of an odd name', KEPT, () =>
      ofParts({ 'word/document.xml': mainPart(''), 'word/tên lạ.bin': strToU8('x') }),
    ),
  ];
}

function each(count: number, write: () => string): string {
  return Array.from({ length: count }, write).join('');
}
