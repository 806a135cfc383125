import { expect, test } from 'vitest';
import { closest, slips } from '#vietnamese/closest';

test.each([
  ['tom-tăt', 'tom-tat'],
  ['tomtat', 'tom-tat'],
  ['ngay-dnag', 'ngay-dang'],
  ['tne', 'ten'],
  ['Môi trường', 'moi-truong'],
])('%s most likely means %s', (typed, meant) => {
  expect(closest(typed, ['ten', 'tom-tat', 'ngay-dang', 'moi-truong'])).toBe(meant);
});

test.each(['x', 'xa', 'abc', 'hoàn toàn khác'])('nothing is near %s', (typed) => {
  expect(closest(typed, ['tu', 'den', 'tom-tat'])).toBeUndefined();
});

test('without candidates there is nothing near', () => {
  expect(closest('ten', [])).toBeUndefined();
});

test.each([
  ['ten', 'ten', 0],
  ['ten', 'tne', 1],
  ['ten', 'te', 1],
  ['ten', 'tent', 1],
  ['ten', 'tin', 1],
  ['', 'ten', 3],
  ['ten', '', 3],
])('from %s to %s', (a, b, distance) => {
  expect(slips(a, b)).toBe(distance);
});
