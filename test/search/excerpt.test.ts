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

test('a word spelt as it was typed is marked, others of its letters only where none is', () => {
  const marks = (text: string) => {
    const term: Term = { options: ['bo'], spelling: 'bò', standsAlone: false };
    return excerpt(text, [term]).flatMap(({ text: part, isMatch }) => (isMatch ? [part] : []));
  };
  expect(marks('Cán bộ nuôi bò ở bờ sông')).toEqual(['bò']);
  expect(marks('Cán bộ ở bờ sông')).toEqual(['bộ', 'bờ']);
});

test('a text without a match is shown from its start', () =>
  expect(excerpt('Chỉ có thế.', terms('khac'))).toEqual([{ text: 'Chỉ có thế.', isMatch: false }]));

describe('in a text longer than an excerpt', () => {
  const numbered = Array.from({ length: 100 }, (_, place) => `chữ${place}`);
  const with_ = (words: Record<number, string>) => numbered.map((word, place) => words[place] ?? word).join(' ');
  const shown = (text: string, ...sought: string[]) =>
    excerpt(text, terms(...sought))
      .map(({ text }) => text)
      .join('');
  const stretch = (from: number, to: number) => numbered.slice(from, to).join(' ');

  test('eight words come before the match, and thirty-two in all', () =>
    expect(shown(with_({ 50: 'hoa' }), 'hoa')).toBe(`… ${stretch(42, 50)} hoa ${stretch(51, 74)} …`));
  test('near its start or end, as many words are shown', () => {
    expect(shown(with_({ 3: 'hoa' }), 'hoa')).toBe(`${stretch(0, 3)} hoa ${stretch(4, 32)} …`);
    expect(shown(with_({ 95: 'hoa' }), 'hoa')).toBe(`… ${stretch(68, 95)} hoa ${stretch(96, 100)}`);
  });
  test('the stretch with the most matches is shown, the first of equals', () => {
    expect(shown(with_({ 5: 'hoa', 50: 'hoa', 73: 'hoa' }), 'hoa')).toMatch(/^… chữ42 .* chữ72 hoa …$/u);
    expect(shown(with_({ 5: 'hoa', 50: 'hoa', 74: 'hoa' }), 'hoa')).toMatch(/^chữ0 /u);
  });
  test('words side by side outweigh two that stand apart, and typed accents decide between equals', () => {
    const apart = { 10: 'đường', 14: 'hoa' };
    expect(shown(with_({ ...apart, 70: 'đường', 71: 'hoa' }), 'duong', 'hoa')).toMatch(/^… chữ62/u);
    const spelt: Term[] = [{ options: ['hoa'], spelling: 'hóa', standsAlone: false }];
    const text = excerpt(with_({ 10: 'hoa', 70: '(Hóa),' }), spelt);
    expect(text.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'Hóa', isMatch: true }]);
  });
});

test('a word before or after its neighbour is marked with it, and signs around them are not', () => {
  const marks = (text: string) =>
    excerpt(text, terms('duong', 'hoa')).flatMap(({ text, isMatch }) => (isMatch ? [text] : []));
  expect(marks('(đường, hoa) và hoa đường')).toEqual(['đường, hoa']);
  expect(marks('hoa đường')).toEqual(['hoa đường']);
});

test('dots alone are left out', () => expect(excerpt('Một · … hai ...', terms('khac'))[0]!.text).toBe('Một … hai'));

test('the place to go to is the first match', () => {
  const parts = [
    { text: 'hoa-đỏ', isMatch: true },
    { text: ' và ', isMatch: false },
    { text: 'hoa', isMatch: true },
  ];
  expect(textFragment(parts)).toBe(`:~:text=${encodeURIComponent('hoa').concat('%2D', encodeURIComponent('đỏ'))}`);
  expect(textFragment([{ text: 'không', isMatch: false }])).toBe('');
});
