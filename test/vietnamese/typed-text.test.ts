import { expect, test } from 'vitest';
import { cleanLine, cleanParagraph, wordCount } from '#vietnamese/typed-text';

test('a line is NFC, on one line, with single spaces', () => {
  expect(cleanLine('  Người   tốt,\n việc\ttốt\u00A0 '.normalize('NFD'))).toBe('Người tốt, việc tốt');
});

test('the soft line break of Word becomes a line break in a paragraph and a space in a line', () => {
  expect(cleanParagraph('một\u000Bhai\u2028ba')).toBe('một\nhai\nba');
  expect(cleanLine('một\u000Bhai')).toBe('một hai');
});

test('line breaks of Windows become plain ones', () => {
  expect(cleanParagraph('một\r\nhai\rba')).toBe('một\nhai\nba');
});

test('control characters, soft hyphens and zero-width marks vanish', () => {
  expect(cleanParagraph('\uFEFFh\u0007o\u00ADa\u200B')).toBe('hoa');
});

test.each(['\u200E', '\u200F', '\u061C', '\u202E', '\u2066', '\u2069', '\u2060', '\u034F', '\u{E0041}', '\uFFF9'])(
  'the mark %j, which turns or hides letters, vanishes',
  (mark) => {
    expect(cleanParagraph(`h${mark}oa`)).toBe('hoa');
  },
);

test('accents meet their letter even across a mark that vanishes', () => {
  expect(cleanLine('e\u00AD\u0301')).toBe('é');
});

test.each([
  ['', 0],
  ['  ', 0],
  ['Mỗi nhà một luống hoa', 5],
  ['Vì người nghèo - Không để ai', 6],
  ['1,8 km\nđường hoa', 4],
])('“%s” is heard as %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
