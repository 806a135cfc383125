import { expect, test } from 'vitest';
import { chainsOf } from '#domain/chains';

const node = (id: string, ...links: string[]) => ({ id, links: links.map((to) => ({ to })) });

test('what leads to nothing, or to one of two of one name, has an end', () => {
  const nodes = [node('a', 'b', 'khong-co'), node('b'), node('b', 'khong-co'), node('c', 'b', 'd'), node('d', 'c')];
  const { endless, lengths } = chainsOf(nodes);
  expect([...lengths].map(([{ id }, length]) => `${id} ${length}`)).toEqual(['a 1', 'b 0', 'b 0']);
  expect(endless.map(({ id }) => id)).toEqual(['c', 'd']);
});

test('a chain is as long as its longest way; what leads into a ring has no end', () => {
  const nodes = [node('a', 'b', 'c'), node('b', 'c'), node('c'), node('d', 'e'), node('e', 'd'), node('f', 'd')];
  const { endless, lengths } = chainsOf(nodes);
  expect([...lengths].map(([{ id }, length]) => [id, length])).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 0],
  ]);
  expect(endless.map(({ id }) => id)).toEqual(['d', 'e', 'f']);
});
