import { describe, expect, test } from 'vitest';
import { targetAims, type TargetGoal, type TargetPart } from '#domain/target';
import { readContent } from '#loading/read-content';
import { goalWords, resultWords, tallyWords } from '#strings/targets';
import { sites } from '../site/sites.ts';

const number = (comparison: '=' | '>=' | '>' | '<=' | '<', value: number): TargetGoal => ({
  type: 'number',
  comparison,
  value,
});
const ladder = ['Tập thể lao động tiên tiến', 'Tập thể lao động xuất sắc'];
const goals: TargetGoal[] = [
  number('>=', 98),
  { type: 'range', from: 1, to: 2 },
  { type: 'rung', comparison: '=', rung: ladder[0]!, ladder },
  { type: 'achieved' },
];

/** What reads as done where no heading stands above it. */
const RESULT = /^(?:đã |đạt|hoàn thành|giữ vững|duy trì|phấn đấu|vượt|\d|từ|trên|dưới|không quá|[“‘])/iu;

describe('a goal in words', () => {
  test.each([
    [number('>=', 98), '%', 'Mức cần đạt: từ 98% trở lên'],
    [number('<', 0.08), '%', 'Mức cần đạt: dưới 0,08%'],
    [number('=', 172), 'lao động', 'Mức cần đạt: 172 lao động'],
    [number('<=', 3), undefined, 'Mức cần đạt: không quá 3'],
    [number('>', 1200), 'hộ', 'Mức cần đạt: trên 1.200 hộ'],
    [goals[1]!, 'người', 'Mức cần đạt: từ 1 đến 2 người'],
    [{ type: 'rung', comparison: '>=', rung: ladder[0]!, ladder }, undefined, `Mức cần đạt: từ “${ladder[0]}” trở lên`],
    [{ type: 'achieved' }, undefined, 'Mục tiêu: đạt'],
  ] as const)('%o of %s is %s', (goal, unit, words) =>
    expect(goalWords({ goal, aim: 'threshold', ...(unit && { unit }) })).toBe(words),
  );

  test('keeps the grade of the plan, and says that there is none', () => {
    const asPrinted = 'hoàn thành xuất sắc';
    expect(goalWords({ aim: 'complete', goal: { type: 'achieved' }, asPrinted })).toBe('Mục tiêu: hoàn thành xuất sắc');
    expect(goalWords({ aim: 'quality', goal: { type: 'achieved' } })).toBe('Không ghi mức');
  });

  test('of any kind is never read as a result', () => {
    const parts = targetAims.flatMap((aim) =>
      goals.flatMap((goal) => [undefined, 'hoàn thành', 'đạt 100%'].map((asPrinted) => ({ aim, goal, asPrinted }))),
    );
    expect(parts.map((part) => goalWords(part as TargetPart)).filter((words) => RESULT.test(words))).toEqual([]);
  });

  test('of the five sites is never read as a result', async () => {
    const read = await Promise.all(sites.map(({ content }) => readContent({ content, cache: '', engine: '' })));
    const targets = read.flatMap(({ bulletin }) => bulletin!.campaigns).flatMap((campaign) => campaign.targets);
    const goalsSaid = targets.flatMap(({ parts }) => parts.map(goalWords));
    expect(goalsSaid.length).toBeGreaterThan(20);
    expect(goalsSaid.filter((words) => RESULT.test(words))).toEqual([]);
  });
});

test.each([
  [82.5, '%', '82,5%'],
  [true, undefined, 'đạt'],
  [false, undefined, 'không đạt'],
  ['Tập thể lao động xuất sắc', undefined, '“Tập thể lao động xuất sắc”'],
] as const)('a result of %s in %s is %s, with its day', (value, unit, words) =>
  expect(resultWords({ value, on: '2024-12-15', source: 'Báo cáo' }, unit)).toBe(`Kết quả ngày 15/12/2024: ${words}`),
);

test('the tally is silent while there is no result', () => {
  expect(tallyWords({ reported: 0, met: 0 })).toBeUndefined();
  expect(tallyWords({ reported: 8, met: 6 })).toBe('Đã đạt 6/8 chỉ tiêu có kết quả');
});
