import { describe, expect, test } from 'vitest';
import { readStory } from '#stories/read-story';
import { typedMark } from '#word/typed-marks';
import { BOLD, lines, paragraph, run, storyOf } from './a-document.ts';

const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

function level(place: number, format: string): string {
  return `<w:lvl w:ilvl="${place}"><w:numFmt w:val="${format}"/></w:lvl>`;
}

function item(words: string, list: number, depth = 0): string {
  return paragraph(run(words), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
}

describe('lists of Word', () => {
  test('keep their depth', async () => {
    const body = item('một', 1) + item('hai', 1, 1) + item('ba', 1);
    expect((await storyOf({ body, numbering })).body).toBe('- một\n  - hai\n- ba\n');
  });

  test('that are numbered go on counting after a paragraph, and begin anew after a heading', async () => {
    const body =
      item('một', 2) +
      lines('Một đoạn chen vào.') +
      item('hai', 2) +
      paragraph(run('Phần sau', BOLD)) +
      item('một', 2) +
      lines('Hết.');
    expect((await storyOf({ body, numbering })).body).toBe(
      '1. một\n\nMột đoạn chen vào.\n\n2. hai\n\n## Phần sau\n\n1. một\n\nHết.\n',
    );
  });

  test('that Word begins anew begin with one', async () => {
    const anew =
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = item('một', 2) + item('hai', 2) + lines('Một đoạn chen vào.') + item('một', 3);
    expect((await storyOf({ body, numbering: numbering + anew })).body).toBe(
      '1. một\n2. hai\n\nMột đoạn chen vào.\n\n1. một\n',
    );
  });

  test('that change from dots to numbers are two lists', async () => {
    const { body } = await storyOf({ body: item('chấm', 1) + item('số', 2), numbering });
    expect(readStory(body).tree.children.flatMap((node) => ('tagName' in node ? [node.tagName] : []))).toEqual([
      'ul',
      'ol',
    ]);
  });

  test('of two kinds within one item stay two lists, and an item deeper than its list begins it', async () => {
    const { body } = await storyOf({
      body: item('sâu', 1, 1) + item('một', 1) + item('hai', 1, 1) + item('ba', 2, 1),
      numbering,
    });
    expect(body).toBe('- sâu\n\n* một\n  - hai\n\n  1. ba\n');
  });
});

describe('lists typed by hand', () => {
  test.each([
    [['- một', '- hai'], '- một\n- hai'],
    [['-Một', '• hai'], '- Một\n- hai'],
    [['- một', '+ trong một', '- hai'], '- một\n  - trong một\n- hai'],
    [['1. một', '2. hai', '3. ba'], '1. một\n2. hai\n3. ba'],
    [['1) một', 'a) trong một', 'b) trong một', '2) hai'], '1. một\n   1. trong một\n   2. trong một\n2. hai'],
    [['1. một', '- trong một', '2. hai'], '1. một\n   - trong một\n2. hai'],
    [['c) một', 'd) hai', 'đ) ba'], 'c) một\n\nd) hai\n\nđ) ba'],
    [['c. d)', 'a) một', 'b) hai', 'c) ba', 'd) bốn', 'đ) năm'], 'c. d)\n\n1. một\n2. hai\n3. ba\n4. bốn\n5. năm'],
    [['5. năm', '6. sáu'], '5\\. năm\n\n6\\. sáu'],
    [['1. một mình'], '1\\. một mình'],
    [['2024. Năm ấy', 'tốt'], '2024\\. Năm ấy\n\ntốt'],
    [['-5 độ'], '-5 độ'],
  ])('%j', async (typed, written) => {
    expect((await storyOf(lines(...typed))).body).toBe(`${written}\n`);
  });

  test('with letters become numbers, and the officer is told', async () => {
    const { doubts } = await storyOf(lines('a) một', 'b) hai'));
    expect(doubts.join('\n')).toContain('“điểm a”');
  });

  test('typed with line breaks within one paragraph are lists too', async () => {
    const broken = '<w:r><w:t>Gồm:</w:t><w:br/><w:t>- một</w:t><w:br/><w:t>- hai</w:t></w:r>';
    expect((await storyOf(paragraph(broken))).body).toBe('Gồm:\n\n- một\n- hai\n');
  });

  test('a mark in bold is still a mark', async () => {
    expect((await storyOf(paragraph(run('- ', BOLD) + run('một')) + lines('- hai'))).body).toBe('- một\n- hai\n');
  });
});

test.each([
  ['- x', { kind: 'dash', length: 2 }],
  ['+ x', { kind: 'plus', length: 2 }],
  ['12. x', { kind: 'number', number: 12, length: 4 }],
  ['đ) x', { kind: 'letter', number: 5, length: 3 }],
  ['e) x', { kind: 'letter', number: 6, length: 3 }],
  ['Ông A. x', undefined],
  ['1.5 ha', undefined],
])('“%s” begins with the mark %j', (text, mark) => {
  expect(typedMark(text)).toEqual(mark);
});
