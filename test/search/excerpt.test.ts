import { describe, expect, test } from 'vitest';
import { excerpt } from '#search/excerpt';
import type { Term } from '#search/terms';
import { textFragment } from '#search/text-fragment';

const terms = (...words: string[]): Term[] => words.map((word) => ({ options: [word], standsAlone: false }));
const filler = 'một hai ba bốn '.repeat(20);

describe('the words around a match', () => {
  const parts = excerpt(`${filler}Hội trồng đường hoa, dài 1,8 km. ${filler}`, terms('duong', 'hoa'));

  test('hold it in its own spelling', () =>
    expect(parts.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'đường hoa', isMatch: true }]));
  test('begin and end with dots where the text goes on', () => {
    expect(parts[0]!.text).toMatch(/^…/u);
    expect(parts.at(-1)!.text).toMatch(/…$/u);
  });
  test('give the place to go to', () => expect(textFragment(parts)).toBe(`:~:text=${encodeURIComponent('đường hoa')}`));
});

test('a lone word of a row is left unmarked where the row stands as well', () => {
  const parts = excerpt('Hoa nở. Họ trồng đường hoa.', terms('duong', 'hoa'));
  expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['đường hoa']);
});

test('a text without a match is shown from its start', () =>
  expect(excerpt('Chỉ có thế.', terms('khac'))).toEqual([{ text: 'Chỉ có thế.', isMatch: false }]));
