import { expect, test } from 'vitest';
import { corrections } from '#search/corrections';
import { typedWords } from '#search/query';
import { vocabularyOf } from './pages-engine.ts';

const vocabulary = vocabularyOf({ a: 'khen thưởng hoa sổ nghèo', b: 'khen chan tran' });
const mended = (typed: string) =>
  corrections(typedWords(typed), vocabulary).map((words) => words.map(({ spelling }) => spelling).join(' '));

test.each([
  ['khem', ['khen']],
  ['hoo', []],
  ['khen', []],
  ['zzzz', []],
])('“%s” alone may be %j: four letters, unknown, one word near it', (typed, meant) =>
  expect(mended(typed)).toEqual(meant),
);

test('a word near two words is neither, alone', () => expect(mended('cran')).toEqual([]));

test('only unknown words are mended, each by all that is near it', () => {
  expect(mended('khen cran')).toEqual(expect.arrayContaining(['khen tran', 'khen chan']));
  expect(mended('khem hoo').every((words) => words === 'khen hoa')).toBe(true);
});

test('keys of which two changed places are read', () => expect(mended('khen ngehof')).toContain('khen nghèo'));

test('vowels keep the accents they were typed with', () => {
  expect(mended('khen xổ')).toContain('khen sổ');
  expect(mended('khen nghèoo')).toContain('khen ngheo');
});

test('of words that are all known, one may be another by accident', () => {
  expect(mended('tran hoa')).toContain('chan hoa');
  expect(mended('khen hoa')).not.toContain('khem hoa');
});

test('where no word is known, what loses its accents is not meant', () => {
  expect(mended('khém ngháo')).toEqual([]);
  expect(mended('khém nghéoo')).toEqual([]);
  expect(mended('khém ngèo')).toContain('khén nghèo');
  expect(mended('khem ngheoo')).toContain('khen ngheo');
});

test('no more than forty are tried', () => {
  const words = [...'abcdghiklmnopqrs'].map((letter) => `th${letter}`);
  const many = vocabularyOf({ a: words.join(' ') });
  expect(corrections(typedWords('thz thy thz'), many)).toHaveLength(40);
});
