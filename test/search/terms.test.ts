import { expect, test } from 'vitest';
import { typedWords } from '#search/query';
import { termsOf } from '#search/terms';
import { vocabularyOf } from './pages-engine.ts';

const vocabulary = vocabularyOf({ a: 'Kế hoạch 27/KH-UBND trồng hoa', b: 'hoan hô, hòa bình', c: 'hoa nở' });
const optionsOf = (typed: string, isOpen: boolean) =>
  termsOf(typedWords(typed), isOpen, vocabulary).map(({ options }) => options);

test('only the last word is completed, and only while it is typed', () => {
  expect(optionsOf('ho hoa', true)).toEqual([['ho'], ['hoa', 'hoach', 'hoan']]);
  expect(optionsOf('ho hoa', false)).toEqual([['ho'], ['hoa']]);
});

test('the words of a number are one term, and it is never completed; those around it stay', () => {
  expect(optionsOf('hoa 27 kh ubnd tro', true)).toEqual([['hoa'], ['27khubnd'], ['tro', 'trong']]);
  expect(optionsOf('kh27 hoa', false)).toEqual([['27khubnd'], ['hoa']]);
  expect(optionsOf('tro 27 kh', true)).toEqual([['tro'], ['27khubnd']]);
});

test('a number of digits stands alone, a word wants a neighbour, and a typed accent is kept', () => {
  const [digits, word] = termsOf(typedWords('27 hòa'), false, vocabulary);
  expect(digits).toMatchObject({ standsAlone: true, spelling: undefined });
  expect(word).toMatchObject({ standsAlone: false, spelling: 'hòa', isOpen: false });
});
