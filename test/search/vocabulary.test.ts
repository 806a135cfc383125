import { expect, test } from 'vitest';
import { completions, packedVocabulary, readVocabulary } from '#search/vocabulary';

const counts = new Map([
  ['hoa', 40],
  ['hop', 3],
  ['hoi', 9],
  ['ho', 1],
]);
const vocabulary = readVocabulary(packedVocabulary(counts, ['27/kh-ubnd']));

test('words and numbers survive the packing', () => {
  expect(vocabulary.words.toSorted()).toEqual(['ho', 'hoa', 'hoi', 'hop']);
  expect(vocabulary.numbers).toEqual([{ key: '27khubnd', groups: ['27', 'kh', 'ubnd'] }]);
  expect([vocabulary.has('hoa'), vocabulary.has('h')]).toEqual([true, false]);
});

test('a word is packed as what it does not share with the one before, and how often it is', () =>
  expect(packedVocabulary(counts, ['27/kh-ubnd', '1/qd'])).toBe('0hoA2aF2iD2pB 1/qd 27/kh-ubnd'));

test('words that begin alike for long, and words of millions of pages, survive the packing', () => {
  const [one, other, third] = ['nghiengngaa', 'nghiengngab', 'nghiengngabc'];
  const read = readVocabulary(
    packedVocabulary(
      new Map([
        [one, 2 ** 30],
        [other, 1],
        [third, 2 ** 25],
      ]),
      [],
    ),
  );
  expect(read.words).toEqual([one, third, other]);
});

test('the most frequent words complete a start, the start itself aside', () =>
  expect(completions(vocabulary, 'ho', 2)).toEqual(['hoa', 'hoi']));

test('a word is common when thousands of pages have it', () => {
  const many = readVocabulary(
    packedVocabulary(
      new Map([
        ['dua', 4096],
        ['hoa', 4095],
      ]),
      [],
    ),
  );
  expect([many.isCommon('dua'), many.isCommon('hoa'), many.isCommon('la')]).toEqual([true, false, false]);
});
