import { describe, expect, test } from 'vitest';
import { limitWords, periodWords } from '#strings/time';

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

describe('the limit of a period', () => {
  test.each([
    [{ to: '2024-12-31' }, 'running', 'đến hết ngày 31/12/2024'],
    [{ to: '2024' }, 'running', 'đến hết năm 2024'],
    [{ to: '2024-11-19' }, 'ended', 'đã kết thúc ngày 19/11/2024'],
    [{ to: '2023' }, 'ended', 'đã kết thúc năm 2023'],
    [{ from: '2024-12', to: '2025' }, 'upcoming', 'từ tháng 12 năm 2024'],
    [{ from: '2020' }, 'running', 'không ghi ngày kết thúc'],
    [{}, 'undated', 'không ghi ngày kết thúc'],
  ] as const)('%o, %s, is %s', (period, status, words) => expect(limitWords(period, status)).toBe(words));
});
