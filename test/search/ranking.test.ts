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

test('a page that spells a word as it was typed comes before one that spells it otherwise', async () => {
  expect(await found('hóa ', { other: 'Hoa nở', typed: 'Hóa học' })).toEqual(['typed', 'other']);
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

test('words are near within two places for each and four more, either way, and not beyond', () => {
  const terms = termsOf(typedWords('trồng hoa'), false, vocabularyOf({ a: 'trồng hoa' }));
  for (const [between, near] of [
    [7, true],
    [8, false],
  ] as const) {
    expect(isNear(`trồng ${filler(between)} hoa`, terms)).toBe(near);
    expect(isNear(`hoa ${filler(between)} trồng`, terms)).toBe(near);
  }
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

test('the typed word comes before what it may become, even where that stands earlier', async () =>
  expect(await found('hoa', { goesOn: 'Hoan hô', typed: 'Trồng hoa' })).toEqual(['typed', 'goesOn']));

test('one word spelt as typed is enough of several', async () => {
  const words = typedWords('trồng hoa đẹp');
  const typed = [words[0]!, typedWord('hao'), words[2]!];
  const pages = { one: 'trồng hoa dep', none: 'trong hoa dep' };
  expect(await strictPages(words, typed, engineOf(pages))).toEqual(['one']);
});
