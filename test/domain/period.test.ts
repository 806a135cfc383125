import { describe, expect, test } from 'vitest';
import { contains, isBackwards, overlaps, statusOf } from '#domain/period';

describe('status is derived from the day', () => {
  const year = { from: '2024-01-26', to: '2024-12-31' } as const;

  test.each([
    ['2024-01-25', 'upcoming'],
    ['2024-01-26', 'running'],
    ['2024-12-31', 'running'],
    ['2025-01-01', 'ended'],
  ] as const)('on %s: %s', (today, status) => {
    expect(statusOf(year, today)).toBe(status);
  });

  test('months and years count from their first to their last day', () => {
    expect(statusOf({ from: '2024-02', to: '2024' }, '2024-01-31')).toBe('upcoming');
    expect(statusOf({ from: '2024-02', to: '2024' }, '2024-12-31')).toBe('running');
    expect(statusOf({ to: '2024-11' }, '2024-12-01')).toBe('ended');
  });

  test('an open end is still running', () => {
    expect(statusOf({ from: '2024' }, '2031-01-01')).toBe('running');
    expect(statusOf({}, '2031-01-01')).toBe('running');
  });
});

test.each([
  [{}, '2024-01-01', true],
  [{ to: '2025-06-30' }, '2025-06-30', true],
  [{ to: '2025-06-30' }, '2025-07-01', false],
  [{ to: '2025-06-30' }, '2025', true],
  [{ from: '2025-07-01' }, '2025-06', false],
  [{ from: '2025-07-01' }, '2025-07', true],
  [{ from: '2022', to: '2025' }, '2025-12-31', true],
] as const)('%o and %s: %s', (period, date, isIn) => {
  expect(contains(period, date)).toBe(isIn);
});

test.each([
  [{ from: '2024-02-01', to: '2024-01-31' }, true],
  [{ from: '2024-02-01', to: '2024-02-01' }, false],
  [{ from: '2024-02-15', to: '2024-02' }, false],
  [{ from: '2024-02-15', to: '2024' }, false],
  [{ from: '2025', to: '2024' }, true],
  [{ to: '2024' }, false],
] as const)('%o runs backwards: %s', (period, backwards) => {
  expect(isBackwards(period)).toBe(backwards);
});

test.each([
  [{ to: '2024' }, { from: '2025' }, false],
  [{ to: '2024' }, { from: '2024-12-31' }, true],
  [{ from: '2024', to: '2024' }, {}, true],
  [{ from: '2024-03', to: '2024-05' }, { from: '2024-06' }, false],
] as const)('%o and %o share a day: %s', (a, b, shared) => {
  expect(overlaps(a, b)).toBe(shared);
  expect(overlaps(b, a)).toBe(shared);
});
