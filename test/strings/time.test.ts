import { describe, expect, test } from 'vitest';
import { daysAhead, periodWords, timeLeft } from '#strings/time';

describe('a period in words', () => {
  test.each([
    [{ from: '2024-01-01', to: '2024-12-31' }, 'từ 01/01/2024 đến 31/12/2024'],
    [{ from: '2024', to: '2024' }, 'năm 2024'],
    [{ from: '2022', to: '2025' }, 'từ năm 2022 đến năm 2025'],
    [{ to: '2024-11-30' }, 'đến 30/11/2024'],
    [{ from: '2024-02' }, 'từ tháng 02 năm 2024'],
    [{}, undefined],
  ] as const)('%o is %s', (period, words) => expect(periodWords(period)).toBe(words));
});

describe('the time left of a period', () => {
  test.each([
    [{ to: '2024-12-31' }, 'còn 41 ngày'],
    [{ to: '2024-11-20' }, 'hôm nay là ngày cuối'],
    [{ to: '2024-11-19' }, 'đến hết ngày 19/11/2024'],
    [{ to: '2023' }, 'đến hết năm 2023'],
    [{ to: '2024' }, 'còn 41 ngày'],
    [{ from: '2024-11-21' }, 'ngày mai bắt đầu'],
    [{ from: '2024-12' }, '11 ngày nữa bắt đầu'],
    [{ from: '2020' }, undefined],
  ] as const)('%o is, on 20/11/2024, %s', (period, words) => expect(timeLeft(period, '2024-11-20')).toBe(words));
});

test.each([
  ['2024-11-19', undefined],
  ['2024-11-20', 'hôm nay'],
  ['2024-11-21', 'ngày mai'],
  ['2024-12-22', 'còn 32 ngày'],
] as const)('%s is, from 20/11/2024, %s', (day, words) => expect(daysAhead(day, '2024-11-20')).toBe(words));
