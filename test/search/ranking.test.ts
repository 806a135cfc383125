import { expect, test } from 'vitest';
import type { Engine, Hits } from '#search/engine';
import { evidenceFor } from '#search/evidence';
import { isNear } from '#search/nearness';
import { commonRows, ranked } from '#search/ranking';
import { typedWord, readQuery, typedWords } from '#search/query';
import { search } from '#search/search';
import { strictPages } from '#search/strict-pages';
import { termsOf } from '#search/terms';
import { listening } from './listening.ts';
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

/** Pages that answer, each from the place of its first row. */
const hits = (first: Record<string, number>, score = 1): Hits =>
  new Map(Object.entries(first).map(([page, at]) => [page, { score, first: at }]));
const NOTHING: Hits = new Map();

/** An engine that knows these answers and no others. */
const answering = (answers: Partial<Record<keyof Engine, Record<string, Hits>>>): Engine => ({
  side: (words) => Promise.resolve(answers.side?.[words] ?? NOTHING),
  exact: (words) => Promise.resolve(answers.exact?.[words] ?? NOTHING),
  weighed: (words) => Promise.resolve(answers.weighed?.[words] ?? NOTHING),
  text: () => Promise.resolve(''),
});

test('each sign that a page is the right one has its worth', async () => {
  const signs = {
    none: 0,
    ...{ besideOne: 1.5, besideBoth: 3 },
    ...{ rowInTitle: 6.5, rowAfterSeven: 4.75, rowAfterFourteen: 3, rowLate: 3 },
    ...{ typedWords: 1, exactRow: 2, oneExactWord: 2.25, bothExactWords: 4.5 },
    ...{ heavy: 1, light: 0.25 },
  };
  const evidence = {
    pages: new Set<string>(),
    beside: new Map([
      ['besideOne', 1],
      ['besideBoth', 2],
    ]),
    rows: hits({ rowInTitle: 0, rowAfterSeven: 7, rowAfterFourteen: 14, rowLate: 50 }),
  };
  const engine = answering({
    side: { 'duong dep': hits({ typedWords: 0 }) },
    exact: {
      'đường đẹp': hits({ exactRow: 0 }),
      đường: hits({ bothExactWords: 0, oneExactWord: 0 }),
      đẹp: hits({ bothExactWords: 0 }),
    },
    weighed: { 'duong dep': new Map([...hits({ heavy: 0 }, 8), ...hits({ light: 0 }, 2)]) },
  });
  const terms = termsOf(typedWords('đường đẹp'), false, vocabularyOf({}));
  expect(Object.fromEntries(await ranked(Object.keys(signs), terms, evidence, engine))).toEqual(signs);
});

test('one word is no row, and one without accents is spelt by nobody', async () => {
  const none = { pages: new Set<string>(), beside: new Map<string, number>(), rows: NOTHING };
  const engine = answering({ exact: { đẹp: hits({ a: 0 }), dep: hits({ a: 0 }), 'duong dep': hits({ a: 0 }) } });
  const rankOf = async (typed: string) =>
    (await ranked(['a'], termsOf(typedWords(typed), false, vocabularyOf({})), none, engine)).get('a');
  expect([await rankOf('đẹp'), await rankOf('dep'), await rankOf('duong dep')]).toEqual([4.5, 0, 0]);
});

test('where words are common, a row counts by its place, and by its accents', async () => {
  const engine = answering({
    side: { 'duong hoa': hits({ title: 0, later: 7, spelt: 7 }) },
    exact: { 'đường hoa': hits({ spelt: 7, elsewhere: 0 }) },
  });
  const terms = termsOf(typedWords('đường hoa'), false, vocabularyOf({}));
  expect(Object.fromEntries(await commonRows(terms, engine))).toEqual({ title: 6.5, later: 4.75, spelt: 6.75 });
});

test('of scattered words the ten heaviest pages are read, what a word may become last', async () => {
  const scattered = (place: number) => `trồng ${filler(2)} hoa ${filler(40 - place)}`;
  const ten = Array.from({ length: 10 }, (_, place) => [`trang ${place}`, scattered(place)] as const);
  const goesOn = `trồng ${filler(2)} hoan`;
  const pages = Object.fromEntries([['a', goesOn], ...ten.slice(0, 5), ['b', goesOn], ...ten.slice(5)]);
  expect(await found('trồng hoa', pages)).toEqual(ten.map(([page]) => page).toReversed());
  const more = { lightest: scattered(0) + filler(60), ...Object.fromEntries(ten) };
  expect(await found('trồng hoa ', more)).not.toContain('lightest');
});

test('all words are asked for in one go before any of them alone, so that their pieces come together', async () => {
  const { questions, engine } = listening(engineOf({ a: 'trồng nhiều hoa' }));
  await evidenceFor(termsOf(typedWords('trồng nhiều hoa'), false, vocabularyOf({})), engine);
  expect([...questions][0]).toBe('trong nhieu hoa');
});
