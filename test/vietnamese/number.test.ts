import { expect, test } from 'vitest';
import { readNumber, writtenNumber } from '#vietnamese/number';

test.each([
  ['172', 172],
  ['04', 4],
  ['99,7', 99.7],
  ['0,08', 0.08],
  ['99.7', 99.7],
  ['0.125', 0.125],
  ['1.234', 1234],
  ['1.234.567', 1234567],
  ['1.234,5', 1234.5],
  [' 98 ', 98],
])('%s is read as Vietnamese write it', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

test.each(['', '98%', '1,234,567', '1.23.4', '12,', ',5', 'một', '1 234', '-3', '1e3'])(
  '“%s” is no number',
  (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  },
);

test.each([
  [99.7, '99,7'],
  [1234, '1.234'],
  [0.08, '0,08'],
  [1234567.5, '1.234.567,5'],
])('%d is written %s', (value, written) => {
  expect(writtenNumber(value)).toBe(written);
});
