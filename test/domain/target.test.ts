import { describe, expect, test } from 'vitest';
import { isMet, tally, type TargetComparison, type TargetGoal, type TargetPart } from '#domain/target';

function part(goal: TargetGoal, value?: number | string | boolean): TargetPart {
  const result = value === undefined ? {} : { result: { value, on: '2024-12-15', source: 'Báo cáo của UBND phường' } };
  return { subject: 'Tỷ lệ hộ nghèo', aim: 'threshold', goal, ...result };
}

const number = (comparison: TargetComparison, value: number) => ({ type: 'number', comparison, value }) as const;
const ladder = ['Tập thể lao động tiên tiến', 'Tập thể lao động xuất sắc', 'Cờ thi đua của Chính phủ'];
const rung = (comparison: TargetComparison) => ({ type: 'rung', comparison, rung: ladder[1]!, ladder }) as const;

describe('a number is held against its goal', () => {
  test.each([
    ['=', 172, 172, true],
    ['=', 172, 173, false],
    ['>=', 98, 98, true],
    ['>=', 98, 97.99, false],
    ['>', 98, 98, false],
    ['>', 98, 98.1, true],
    ['<', 0.08, 0.08, false],
    ['<', 0.08, 0.07, true],
    ['<=', 0.05, 0.05, true],
    ['<=', 0.05, 0.051, false],
  ] as const)('%s %d with %d', (comparison, value, reached, met) => {
    expect(isMet(part(number(comparison, value), reached))).toBe(met);
  });
});

test('both ends of a range are in it', () => {
  const verdicts = [0, 1, 1.5, 2, 3].map((reached) => isMet(part({ type: 'range', from: 1, to: 2 }, reached)));
  expect(verdicts).toEqual([false, true, true, true, false]);
});

test('a ladder is climbed from its first rung', () => {
  expect(ladder.map((reached) => isMet(part(rung('>='), reached)))).toEqual([false, true, true]);
  expect(ladder.map((reached) => isMet(part(rung('='), reached)))).toEqual([false, true, false]);
  expect(isMet(part({ ...rung('>='), rung: ladder[0]! }, ladder[1]))).toBe(true);
  expect(isMet(part(rung('<'), 'Giấy khen'))).toBeUndefined();
  expect(isMet(part({ ...rung('>='), rung: 'Giấy khen' }, ladder[0]))).toBeUndefined();
});

test('a yes or no settles any goal', () => {
  const goals: TargetGoal[] = [{ type: 'achieved' }, number('>=', 98), rung('>=')];
  expect(goals.map((goal) => isMet(part(goal, true)))).toEqual([true, true, true]);
  expect(goals.map((goal) => isMet(part(goal, false)))).toEqual([false, false, false]);
});

test('what cannot be held against the goal is no verdict', () => {
  expect(isMet(part({ type: 'achieved' }, 42))).toBeUndefined();
  expect(isMet(part(number('=', 4), 'bốn'))).toBeUndefined();
  expect(isMet(part(number('=', 4)))).toBeUndefined();
});

test('a tally counts what is promised, reported and met, zero included', () => {
  const parts = [part(number('=', 4), 4), part(number('=', 4), 3), part({ type: 'achieved' }, 5), part(number('=', 4))];
  expect(tally([{ text: '…', parts, notes: [] }])).toEqual({ promised: 4, reported: 3, met: 1 });
  expect(tally([])).toEqual({ promised: 0, reported: 0, met: 0 });
});
