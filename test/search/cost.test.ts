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
