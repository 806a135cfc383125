import { describe, expect, test } from 'vitest';
import type { TargetGoal } from '#domain/target';
import { promiseWords, resultWords, tallyWords } from '#strings/targets';

const number = (comparison: '=' | '>=' | '>' | '<=' | '<', value: number): TargetGoal => ({
  type: 'number',
  comparison,
  value,
});
const ladder = ['Tập thể lao động tiên tiến', 'Tập thể lao động xuất sắc'];

describe('a promise in words', () => {
  test.each([
    [number('>=', 98), '%', 'từ 98% trở lên'],
    [number('<', 0.08), '%', 'dưới 0,08%'],
    [number('=', 172), 'lao động', '172 lao động'],
    [number('<=', 3), undefined, 'không quá 3'],
    [number('>', 1200), 'hộ', 'trên 1.200 hộ'],
    [{ type: 'range', from: 1, to: 2 }, 'người', 'từ 1 đến 2 người'],
    [{ type: 'rung', comparison: '>=', rung: ladder[0]!, ladder }, undefined, `từ “${ladder[0]}” trở lên`],
    [{ type: 'achieved' }, undefined, 'đạt'],
  ] as const)('%o of %s is %s', (goal, unit, words) =>
    expect(promiseWords({ goal: goal, ...(unit && { unit }) })).toBe(words),
  );
});

test.each([
  [82.5, '%', '82,5%'],
  [true, undefined, 'đạt'],
  [false, undefined, 'không đạt'],
  ['Tập thể lao động xuất sắc', undefined, '“Tập thể lao động xuất sắc”'],
] as const)('a result of %s in %s is %s', (value, unit, words) =>
  expect(resultWords({ value, on: '2024-12-15', source: 'Báo cáo' }, unit)).toBe(words),
);

test('the tally is silent while there is no result', () => {
  expect(tallyWords({ reported: 0, met: 0 })).toBeUndefined();
  expect(tallyWords({ reported: 8, met: 6 })).toBe('Đã đạt 6/8 chỉ tiêu có kết quả');
});
