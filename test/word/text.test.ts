import { describe, expect, test } from 'vitest';
import { readStory } from '#stories/read-story';
import { raised } from '#word/pieces';
import { BOLD, ITALIC, lines, paragraph, run, storyOf } from './a-document.ts';

const UP = '<w:vertAlign w:val="superscript"/>';
const DOWN = '<w:vertAlign w:val="subscript"/>';

async function bodyOf(body: string): Promise<string> {
  return (await storyOf(body)).body.trimEnd();
}

describe('letters', () => {
  test('raised and lowered digits keep their height', async () => {
    expect(await bodyOf(paragraph(run('500 m') + run('2', UP) + run(', H') + run('2', DOWN) + run('O')))).toBe(
      '500 m², H₂O',
    );
  });

  test('what has no raised form is written plainly, and the officer is told', async () => {
    const { body, doubts } = await storyOf(paragraph(run('lần 1') + run('đ', UP)));
    expect([body, doubts.join('\n')]).toEqual(['lần 1đ\n', expect.stringContaining('“đ”')]);
  });

  test.each([
    ['2', '²'],
    ['-10', '⁻¹⁰'],
    ['x', undefined],
  ])('“%s” raised is %s', (text, letters) => {
    expect(raised(text, 'superscript')).toBe(letters);
  });

  test('are composed, also where letter and accent stand in two runs', async () => {
    const decomposed = 'Tổ tự quản'.normalize('NFD');
    const split = run('e', BOLD) + run('\u0302\u0301');
    expect(await bodyOf(paragraph(run(decomposed)) + paragraph(split + run(' ẩn.')))).toBe('Tổ tự quản\n\n**ế** ẩn.');
  });

  test('curly quotes stay, hard spaces and hyphens become plain, invisible marks go', async () => {
    expect(await bodyOf(lines('“Dân\u00A0vận  khéo”\u200B \u2011 tốt\u00AD.'))).toBe('“Dân vận khéo” - tốt.');
  });

  test('struck out letters stay, and the officer is told', async () => {
    const { body, doubts } = await storyOf(paragraph(run('mười', '<w:strike/>') + run(' chín hộ.')));
    expect([body, doubts.join('\n')]).toEqual(['mười chín hộ.\n', expect.stringContaining('“mười”')]);
  });

  test('bold and italic stand close to their words', async () => {
    const runs =
      run('Tổ ', BOLD) + run('tự quản', BOLD + ITALIC) + run(' xóm ', ITALIC) + run('“Ngoài”', BOLD) + run('đây.');
    expect(await bodyOf(paragraph(run('Ở ') + runs))).toBe('Ở **Tổ** **_tự quản_** *xóm* **“Ngoài**”đây.');
  });
});

describe('paragraphs', () => {
  test('without a word, rules and page breaks are left out', async () => {
    const blank = '<w:p/><w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    expect(await bodyOf(lines('Một.') + blank + lines('-----', '* * *', '\u00A0') + lines('Hai.'))).toBe(
      'Một.\n\nHai.',
    );
  });

  test('cut in pieces by a copy from PDF are joined, and the officer is told', async () => {
    const { body, doubts } = await storyOf(
      lines('Sáng thứ Bảy hằng tuần, bà con xóm Ngoài cùng nhau', 'ra đường làng trồng hoa.', 'Chiều về.'),
    );
    expect(body).toBe('Sáng thứ Bảy hằng tuần, bà con xóm Ngoài cùng nhau ra đường làng trồng hoa.\n\nChiều về.\n');
    expect(doubts.join('\n')).toContain('nối 1 chỗ');
  });

  test('a line break after a whole sentence begins a paragraph, one within a sentence is a space', async () => {
    const broken = '<w:r><w:t>Câu một.</w:t><w:br/><w:t>Câu hai</w:t><w:br/><w:t>còn dài.</w:t></w:r>';
    expect(await bodyOf(paragraph(broken))).toBe('Câu một.\n\nCâu hai còn dài.');
  });
});

describe('links', () => {
  const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${words}</w:hyperlink>`;

  test('to the web stay, also in several runs', async () => {
    const body = paragraph(link('l1', run('trang ') + run('tỉnh', BOLD)));
    const story = await storyOf({ body, links: { l1: 'https://thainguyen.gov.vn' } });
    expect(story.body).toBe('[trang **tỉnh**](https://thainguyen.gov.vn)\n');
    expect(story.doubts.join('\n')).toContain('Chưa ai xác nhận trang ngoài thainguyen.gov.vn');
  });

  test('to files of a computer become words, and the officer is told', async () => {
    const body = paragraph(link('l1', run('biên bản')));
    const story = await storyOf({ body, links: { l1: 'file:///C:/bien-ban.docx' } });
    expect([story.body, story.doubts.join('\n')]).toEqual([
      'biên bản\n',
      expect.stringContaining('file:///C:/bien-ban.docx'),
    ]);
  });

  test('whose words are their address are one link', async () => {
    const story = await storyOf({
      body: paragraph(link('l1', run('https://a.vn/b'))),
      links: { l1: 'https://a.vn/b' },
    });
    expect(JSON.stringify(readStory(story.body).tree).match(/"tagName":"a"/gu)).toHaveLength(1);
  });
});

describe('what Word hides', () => {
  test('changes on trial are accepted', async () => {
    const body =
      '<w:p><w:ins w:id="1"><w:r><w:t>mới</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>';
    const story = await storyOf(body);
    expect([story.body, story.doubts.join('\n')]).toEqual(['mới\n', expect.stringContaining('Track Changes')]);
  });

  test('smart tags and content controls are only their text', async () => {
    const body =
      '<w:p><w:smartTag w:element="place"><w:smartTag w:element="x"><w:r><w:t>Tân Đức</w:t></w:r></w:smartTag></w:smartTag></w:p>' +
      `<w:sdt><w:sdtPr/><w:sdtContent>${lines('Trong ô.')}</w:sdtContent></w:sdt>`;
    expect(await bodyOf(body)).toBe('Tân Đức\n\nTrong ô.');
  });

  test('a text box is text, once', async () => {
    const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:inline><wps:txbx>${box(lines('Khung.'))}</wps:txbx></wp:inline></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box(lines('Khung.'))}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const body = `<w:p><w:r><w:t>Ngoài.</w:t></w:r><w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r></w:p>`;
    expect(await bodyOf(body)).toBe('Ngoài.\n\nKhung.');
  });

  test.each([
    ['<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>', 'Công thức toán'],
    ['<w:r><w:commentReference w:id="0"/></w:r>', 'Comment'],
    ['<w:r><w:object><o:OLEObject Type="Embed"/></w:object></w:r>', 'Tệp nhúng'],
  ])('%s is left out, and the officer is told', async (odd, words) => {
    expect((await storyOf(`<w:p>${run('Chữ.')}${odd}</w:p>`)).doubts.join('\n')).toContain(words);
  });

  test('comments and tables of contents are left out', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="ML1"><w:name w:val="toc 1"/></w:style>';
    const noted =
      '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Chữ.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const body = paragraph(run('Cách làm 2'), '<w:pStyle w:val="ML1"/>') + noted;
    expect((await storyOf({ body, styles })).body).toBe('Chữ.\n');
  });
});

describe('footnotes', () => {
  const footnotes = `<w:footnote w:id="5">${lines('Theo báo cáo {xóm}.', 'Năm 2024.')}</w:footnote>`;
  const mark = '<w:r><w:footnoteReference w:id="5"/></w:r>';

  test('are numbered as they are met, each once', async () => {
    const { body } = await storyOf({
      body: paragraph(run('Một') + mark + run('.')) + paragraph(run('Hai') + mark),
      footnotes,
    });
    expect(body).toBe('Một[^1].\n\nHai[^1]\n\n[^1]: Theo báo cáo \\{xóm\\}. Năm 2024.\n');
    expect(readStory(body).problems).toEqual([]);
  });

  test('that are empty or missing leave nothing', async () => {
    expect(await bodyOf(paragraph(run('Một') + mark + run('.')))).toBe('Một.');
  });
});
