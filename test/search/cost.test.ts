import { expect, test } from 'vitest';
import { readQuery } from '#search/query';
import { search } from '#search/search';
import { packedVocabulary, readVocabulary } from '#search/vocabulary';
import { listening } from './listening.ts';
import { engineOf, vocabularyOf } from './pages-engine.ts';

const words = Array.from({ length: 60 }, (_, place) => `h${String.fromCodePoint(97 + (place % 26))}${place}`);
const pages = { hoa: 'Trồng hoa ven đường', many: `Các từ ${words.join(' ')}` };

test('a single letter asks for a handful of words, however many begin with it', async () => {
  const { engine, questions } = listening(engineOf(pages));
  const { pages: found } = await search(readQuery('trồng h'), { engine, vocabulary: vocabularyOf(pages) });
  expect(found).toEqual(['hoa']);
  expect([...questions].filter((question) => /^h\w/u.test(question)).length).toBeLessThanOrEqual(4);
});

test('words that thousands of pages have are asked for once, in a row', async () => {
  const counts = new Map([
    ['trong', 5000],
    ['hoa', 5000],
  ]);
  const { engine, questions } = listening(engineOf(pages));
  const index = { engine, vocabulary: readVocabulary(packedVocabulary(counts, [])) };
  expect((await search(readQuery('trong hoa '), index)).pages).toEqual(['hoa']);
  expect([...questions]).toEqual(['trong hoa']);
});

test('among words that thousands of pages have, the row spelt as typed comes first', async () => {
  const told = { other: 'trong hoá, trống hoa', typed: 'Xã trồng hoa' };
  const counts = new Map([
    ['trong', 5000],
    ['hoa', 5000],
  ]);
  const index = { engine: engineOf(told), vocabulary: readVocabulary(packedVocabulary(counts, [])) };
  expect((await search(readQuery('trồng hoa '), index)).pages).toEqual(['typed', 'other']);
  expect((await search(readQuery('trong hoa '), index)).pages).toEqual(['other', 'typed']);
});

test('where no page has common words in a row, those that have them near are found, the weightiest first', async () => {
  const far = Array.from({ length: 40 }, (_, place) => `chữ${place}`).join(' ');
  const told = { apart: `hoa ${far} trồng`, near: `hoa ở xóm trồng ${far}`, short: 'hoa ở xóm trồng' };
  const counts = new Map([
    ['trong', 5000],
    ['hoa', 5000],
  ]);
  const index = { engine: engineOf(told), vocabulary: readVocabulary(packedVocabulary(counts, [])) };
  expect((await search(readQuery('trong hoa '), index)).pages).toEqual(['short', 'near']);
});
