import { expect, test } from 'vitest';
import { readStory } from '#stories/read-story';
import { textOf } from './story-words.ts';
import { BOLD, lines, paragraph, run, storyOf } from './a-document.ts';

const cell = (inner: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner || '<w:p/>'}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const words = (...texts: string[]) => row(...texts.map((text) => cell(lines(text))));

test('the first row is the header', async () => {
  const { body } = await storyOf(table(words('Năm', 'Số hộ'), words('2023', '12')));
  expect(body).toBe('| Năm | Số hộ |\n| --- | --- |\n| 2023 | 12 |\n');
});

test('a bar in a cell stays in its cell', async () => {
  const { body } = await storyOf(table(words('a|b', 'c'), words('1', '2')));
  const { tree, problems } = readStory(body);
  expect([problems, JSON.stringify(tree).includes('a|b')]).toEqual([[], true]);
});

test('a bar after an address in a cell is a bar', async () => {
  const { body } = await storyOf(table(words('a', 'b'), words('https://a.vn|x', 'c')));
  expect(readStory(body).problems).toEqual([]);
  expect(textOf(readStory(body).tree).replace(/\s+/gu, ' ').trim()).toBe('a b https://a.vn|x c');
});

test('cells merged across and down are split, the text stands in the first, and the officer is told', async () => {
  const across = row(cell(lines('Tổng'), '<w:gridSpan w:val="2"/>'), cell(lines('9')));
  const down = row(cell(lines('Xóm'), '<w:vMerge w:val="restart"/>'), cell(lines('a')), cell(lines('b')));
  const under = row(cell('', '<w:vMerge/>'), cell(lines('c')), cell(lines('d')));
  const { body, doubts } = await storyOf(table(words('1', '2', '3'), across, down, under));
  expect(body).toBe('| 1 | 2 | 3 |\n| --- | --- | --- |\n| Tổng |  | 9 |\n| Xóm | a | b |\n|  | c | d |\n');
  expect(doubts.join('\n')).toContain('ô gộp');
});

test('a table within a cell is written in one line, and the officer is told', async () => {
  const inner = table(words('x', 'y'), words('z', 't'));
  const { body, doubts } = await storyOf(table(words('A', 'B'), row(cell(inner + lines('')), cell(lines('1')))));
  expect(body).toContain('| x; y; z; t | 1 |');
  expect(doubts.join('\n')).toContain('bảng con');
});

test('a cell of several lines is one line, and the officer is told', async () => {
  const { body, doubts } = await storyOf(
    table(words('A', 'B'), row(cell(lines('một', 'hai.', 'ba')), cell(lines('1')))),
  );
  expect(body).toContain('| một; hai. ba | 1 |');
  expect(doubts.join('\n')).toContain('ô nhiều dòng');
});

test('a table of one row is only a frame', async () => {
  expect((await storyOf(table(row(cell(lines('Trong khung.', 'Hai đoạn.')))))).body).toBe(
    'Trong khung.\n\nHai đoạn.\n',
  );
});

test('rows without a word are left out', async () => {
  expect((await storyOf(table(words('A', 'B'), words('', ''), words('1', '2')))).body).toBe(
    '| A | B |\n| --- | --- |\n| 1 | 2 |\n',
  );
});

test('“Bảng 1: …” above a table is its name', async () => {
  const { body } = await storyOf(paragraph(run('Bảng 1: Kết quả', BOLD)) + table(words('A', 'B'), words('1', '2')));
  expect(body).toBe('<Bang ten="Bảng 1: Kết quả">\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n</Bang>\n');
  expect(readStory(body).problems).toEqual([]);
});
