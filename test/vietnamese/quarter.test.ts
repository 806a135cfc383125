import { expect, test } from 'vitest';
import { quarterOf, quarterSpan, readQuarter, writtenQuarter } from '#vietnamese/quarter';

test.each([
  ['I/2024', { year: 2024, number: 1 }],
  ['ii/2024', { year: 2024, number: 2 }],
  ['III/2024', { year: 2024, number: 3 }],
  ['quý IV năm 2024', { year: 2024, number: 4 }],
  ['Quý 2/2024', { year: 2024, number: 2 }],
  ['Quý I năm 2024'.normalize('NFD'), { year: 2024, number: 1 }],
] as const)('%s is a quarter', (typed, quarter) => {
  expect(readQuarter(typed)).toEqual(quarter);
});

test.each(['V/2024', '0/2024', '5/2024', 'IIII/2024', 'I', '02/2024', 'I/24'])('%s is no quarter', (typed) => {
  expect(readQuarter(typed)).toBeUndefined();
});

test('a quarter is written in Roman numbers', () => {
  expect(writtenQuarter({ year: 2024, number: 4 })).toBe('Quý IV năm 2024');
});

test.each([
  [1, '2024-01-01', '2024-03-31'],
  [2, '2024-04-01', '2024-06-30'],
  [3, '2024-07-01', '2024-09-30'],
  [4, '2024-10-01', '2024-12-31'],
] as const)('quarter %i has three months', (number, from, to) => {
  expect(quarterSpan({ year: 2024, number })).toEqual({ from, to });
  expect([quarterOf(from), quarterOf(to)]).toEqual([
    { year: 2024, number },
    { year: 2024, number },
  ]);
});
