import { describe, expect, test } from 'vitest';
import { firstDay, lastDay, readPartialDate, writtenPartialDate } from '#vietnamese/partial-date';

describe('a date keeps the precision it was typed with', () => {
  test.each([
    ['2024', '2024'],
    ['02/2024', '2024-02'],
    ['2/2024', '2024-02'],
    ['2024-02', '2024-02'],
    ['26/02/2024', '2024-02-26'],
  ])('%s', (typed, date) => {
    expect(readPartialDate(typed)).toBe(date);
  });

  test.each(['13/2024', '0/2024', '2024-13', '31/02/2024', '24', '9999', 'năm 2024'])('there is no %s', (typed) => {
    expect(readPartialDate(typed)).toBeUndefined();
  });
});

describe('the first and last day it can mean', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02-26', '2024-02-26', '2024-02-26'],
  ] as const)('%s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});

test.each([
  ['2024', 'năm 2024'],
  ['2024-02', 'tháng 02 năm 2024'],
  ['2024-07', 'tháng 7 năm 2024'],
  ['2024-01-26', '26/01/2024'],
] as const)('%s is written %s', (date, written) => {
  expect(writtenPartialDate(date)).toBe(written);
});
