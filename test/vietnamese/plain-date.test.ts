import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, plainDateOf, readPlainDate, writtenDay, writtenMonth } from '#vietnamese/plain-date';

describe('a day is read day first, or year first with hyphens', () => {
  test.each([
    ['26/01/2024', '2024-01-26'],
    ['05/03/2024', '2024-03-05'],
    ['7/4/2014', '2014-04-07'],
    ['07/4/2014', '2014-04-07'],
    ['02/6/2023', '2023-06-02'],
    ['26-01-2024', '2024-01-26'],
    ['26.01.2024', '2024-01-26'],
    ['2024-01-26', '2024-01-26'],
    [' 26/01/2024 ', '2024-01-26'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
  ])('%s', (typed, day) => {
    expect(readPlainDate(typed)).toBe(day);
  });
});

test.each(['31/02/2024', '29/02/2023', '29/02/1900', '31/4/2024', '0/1/2024', '1/13/2024', '26/01/0024', '26/01/24'])(
  'there is no day %s',
  (typed) => {
    expect(readPlainDate(typed)).toBeUndefined();
  },
);

test.each(['', '2024', '02/2024', '2024-1-5', '2024/01/26', 'hôm nay', '26/01/2024 10:00'])(
  '“%s” is not written as a day',
  (typed) => {
    expect(readPlainDate(typed)).toBeUndefined();
  },
);

describe('a day is written as NĐ 30/2020 prints it', () => {
  test.each([
    ['2023-06-02', '02/6/2023'],
    ['2014-04-07', '07/4/2014'],
    ['2024-02-28', '28/02/2024'],
    ['2024-01-05', '05/01/2024'],
    ['2023-12-20', '20/12/2023'],
  ] as const)('%s', (day, written) => {
    expect(writtenDay(day)).toBe(written);
  });

  test('only the first two months take a zero', () => {
    expect(['01', '2', '03', '10'].map(writtenMonth)).toEqual(['01', '02', '3', '10']);
  });
});

test('an instant is a day of one time zone', () => {
  const evening = new Date('2024-01-25T17:30:00Z');
  expect(plainDateOf(evening, 'Asia/Ho_Chi_Minh')).toBe('2024-01-26');
  expect(plainDateOf(evening, 'UTC')).toBe('2024-01-25');
});

test('days are counted across months, years and leap days', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});
