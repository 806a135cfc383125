import { expect, test } from 'vitest';
import { isNear } from '#search/nearness';
import { typedWord, readQuery, typedWords } from '#search/query';
import { search } from '#search/search';
import { strictPages } from '#search/strict-pages';
import { termsOf } from '#search/terms';
import { engineOf, vocabularyOf } from './pages-engine.ts';

type Pages = Record<string, string>;
const found = async (typed: string, pages: Pages) =>
  (await search(readQuery(typed), { engine: engineOf(pages), vocabulary: vocabularyOf(pages) })).pages;
const filler = (length: number) => Array.from({ length }, (_, place) => `chữ${place}`).join(' ');

test('a page that spells a word as it was typed leaves behind those that spell it otherwise', async () => {
  expect(await found('hóa ', { other: 'Hoa nở', typed: 'Hóa học' })).toEqual(['typed']);
  expect(await found('hóa ', { other: 'Hoa nở' })).toEqual(['other']);
  expect(await found('hoa ', { accented: 'Hóa học', plain: 'Hoa nở' })).toHaveLength(2);
});

test('of words in a row with their accents, the row itself counts', async () => {
  const pages = { apart: 'dương hoa, rồi đường', row: 'đường hoa, rồi dương' };
  expect(await found('đường hoa ', pages)).toEqual(['row', 'apart']);
});

test('the earlier on a page the words stand, the higher it comes: the title first', async () => {
  const pages = {
    late: `${filler(60)} đường hoa`,
    title: `đường hoa ${filler(60)}`,
    early: `chữ chữ chữ đường hoa ${filler(57)}`,
  };
  expect(await found('đường hoa ', pages)).toEqual(['title', 'early', 'late']);
});

test.each([
  ['trồng hoa', 4],
  ['trồng nhiều hoa', 9],
])('the words of “%s” are near with %i others between the outer ones, either way, and not beyond', (query, most) => {
  const terms = termsOf(typedWords(query), false, vocabularyOf({ a: query }));
  const apart = (between: number) => query.replace(' ', ` ${filler(between)} `).split(' ');
  for (const [between, near] of [
    [most, true],
    [most + 1, false],
  ] as const) {
    const words = apart(between - (terms.length - 2));
    expect(isNear(words.join(' '), terms)).toBe(near);
    expect(isNear(words.toReversed().join(' '), terms)).toBe(near);
  }
});

test('a number is near wherever it stands, as the words beside it cut it otherwise', () => {
  const pages = { a: `Luật số ${filler(30)} 06/2022/QH15` };
  expect(isNear(pages.a, termsOf(typedWords('luật số 06/2022/QH15'), false, vocabularyOf(pages)))).toBe(true);
});

test('where words are scattered, every page that has them near is found, not the best one alone', async () => {
  const scattered = `trồng ${filler(2)} hoa`;
  expect(await found('trồng hoa ', { a: scattered, b: scattered, far: `trồng ${filler(40)} hoa` })).toEqual(['a', 'b']);
});

test('a mended query keeps the spelling of at least one word that was typed with accents', async () => {
  const pages = { other: 'trong hoa dep', same: 'trồng hoa đẹp' };
  const words = typedWords('trồng hoa');
  const typed = [typedWord('trôngf'), words[1]!];
  expect(await strictPages(words, typed, engineOf(pages))).toEqual(['same']);
});

test('a word that exists is no beginning of another, one that does not is', async () => {
  expect(await found('hoa', { goesOn: 'Hoan hô', typed: 'Trồng hoa' })).toEqual(['typed']);
  expect(await found('hoa', { goesOn: 'Hoan hô' })).toEqual(['goesOn']);
});

test('one word spelt as typed is enough of several', async () => {
  const words = typedWords('trồng hoa đẹp');
  const typed = [words[0]!, typedWord('hao'), words[2]!];
  const pages = { one: 'trồng hoa dep', none: 'trong hoa dep' };
  expect(await strictPages(words, typed, engineOf(pages))).toEqual(['one']);
});
