import { describe, expect, test } from 'vitest';
import { BOLD, font, imported, lines, paragraph, rawDocx, run } from './a-document.ts';

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styles =
  style('D1', 'heading 1') +
  style('D2', 'heading 2') +
  style('T', 'Title') +
  style('R', 'Mục riêng', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
const styled = (id: string, words: string) => paragraph(run(words), `<w:pStyle w:val="${id}"/>`);

async function storyOf(body: string, fileName = 'bai.docx') {
  const story = await imported(rawDocx({ body, styles }), { fileName });
  if (story.type === 'refused') throw new Error(story.reason);
  return story;
}

describe('headings', () => {
  test('of Word keep their order, the highest is the second of the page', async () => {
    const { body } = await storyOf(
      styled('T', 'Tên') + styled('D1', 'Một') + lines('x.') + styled('D2', 'Hai') + lines('y.'),
    );
    expect(body).toBe('## Một\n\nx.\n\n### Hai\n\ny.\n');
  });

  test('of a style with an outline level are headings', async () => {
    expect((await storyOf(styled('T', 'Tên') + styled('R', 'Riêng') + lines('x.'))).body).toBe('## Riêng\n\nx.\n');
  });

  test('that are only short bold lines are headings, and the officer is told', async () => {
    const { body, doubts } = await storyOf(styled('T', 'Tên') + paragraph(run('1. Kết quả:', BOLD)) + lines('x.'));
    expect(body).toBe('## 1. Kết quả\n\nx.\n');
    expect(doubts.join('\n')).toContain('“1. Kết quả”');
  });

  test('are not bold sentences, bold words in a line, or the last line', async () => {
    const body =
      paragraph(run('Cả câu đậm.', BOLD)) +
      paragraph(run('Tên:', BOLD) + run(' thường')) +
      paragraph(run('Cuối', BOLD));
    expect((await storyOf(styled('T', 'Tên') + body)).body).toBe('**Cả câu đậm.**\n\n**Tên:** thường\n\n**Cuối**\n');
  });
});

describe('the title', () => {
  test('is the line in the style for titles, wherever it stands', async () => {
    const { frontmatter, slug, body } = await storyOf(lines('Lời dẫn.') + styled('T', 'Đường hoa xóm Ngoài'));
    expect([frontmatter['ten'], slug, body]).toEqual(['Đường hoa xóm Ngoài', 'duong-hoa-xom-ngoai', 'Lời dẫn.\n']);
  });

  test('is a heading at the beginning', async () => {
    const { frontmatter, body } = await storyOf(styled('D1', 'Đường hoa') + styled('D2', 'Cách làm') + lines('x.'));
    expect([frontmatter['ten'], body]).toEqual(['Đường hoa', '## Cách làm\n\nx.\n']);
  });

  test('is a short first line, and the officer is asked', async () => {
    const { frontmatter, doubts } = await storyOf(lines('Đường hoa', 'Chuyện kể.'));
    expect([frontmatter['ten'], doubts[0]]).toEqual(['Đường hoa', expect.stringContaining('dòng đầu: “Đường hoa”')]);
  });

  test('is the name of the file where the text has none, and the officer is asked', async () => {
    const { frontmatter, doubts } = await storyOf(
      lines('Sáng nào cũng vậy.', 'Chuyện kể.'),
      'Bài viết_xóm Ngoài (2).docx',
    );
    expect([frontmatter['ten'], doubts[0]]).toEqual([
      'Bài viết xóm Ngoài',
      expect.stringContaining('Không thấy tên bài'),
    ]);
  });

  test('all in capitals is kept, and the officer is asked to write it anew', async () => {
    const { doubts } = await storyOf(styled('T', 'ĐƯỜNG HOA XÓM NGOÀI') + lines('x.'));
    expect(doubts.join('\n')).toContain('viết hoa toàn bộ');
  });

  test('in an old font is decoded', async () => {
    const { frontmatter } = await storyOf(paragraph(run('®­êng hoa', font('.VnTimeH'))) + lines('Chuyện kể.'));
    expect(frontmatter['ten']).toBe('ĐƯỜNG HOA');
  });
});

describe('an official document', () => {
  const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc'];
  const cell = (...words: string[]) => `<w:tc>${lines(...words)}</w:tc>`;
  const head = `<w:tbl><w:tr>${cell('UBND XÃ TÂN ĐỨC', 'Số: 12/BC-UBND')}${cell(...nation)}</w:tr></w:tbl>`;
  const end = `<w:tbl><w:tr>${cell('Nơi nhận:', '- Như trên')}${cell('CHỦ TỊCH')}</w:tr></w:tbl>`;
  const told = lines('Kết quả thi đua', 'Một đoạn kể.', 'Hai đoạn kể.', 'Ba đoạn kể.', 'Bốn đoạn kể.');

  test('loses its letterhead, recipients and signature; its number is still reported', async () => {
    const { frontmatter, body, doubts } = await storyOf(head + told + end);
    expect([frontmatter['ten'], body]).toEqual([
      'Kết quả thi đua',
      'Một đoạn kể.\n\nHai đoạn kể.\n\nBa đoạn kể.\n\nBốn đoạn kể.\n',
    ]);
    expect(doubts.join('\n')).toMatch(/Đã bỏ quốc hiệu[\s\S]*12\/BC-UBND/u);
  });

  test('loses a letterhead in lines as well', async () => {
    const { frontmatter, body } = await storyOf(lines(...nation) + told);
    expect([frontmatter['ten'], body.includes('Độc lập')]).toEqual(['Kết quả thi đua', false]);
  });
});
