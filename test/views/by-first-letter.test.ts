import { expect, test } from 'vitest';
import { byFirstLetter } from '#views/by-first-letter';

test('names stand under their letter, Đ after D, a tone no letter of its own', () => {
  const links = ['Đàn', 'Dân', 'Áo', 'An', 'Ổ', '3 dám', 'Bài minh họa: Áng'].map((label) => ({ href: '/', label }));
  expect(byFirstLetter(links).map(({ letter, links }) => [letter, links.length])).toEqual([
    ['3', 1],
    ['A', 3],
    ['D', 1],
    ['Đ', 1],
    ['Ô', 1],
  ]);
});
