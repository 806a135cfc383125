import type { TargetGoal, TargetPart, TargetResult } from '#domain/target';
import { comparisonLabel } from '#strings/labels';
import { writtenNumber } from '#vietnamese/number';

/** What was promised: `từ 98% trở lên`, `dưới 0,08%`, `từ 1 đến 2 người`, `đạt`. */
export function promiseWords({ goal, unit }: Pick<TargetPart, 'goal' | 'unit'>): string {
  if (goal.type === 'achieved') return 'đạt';
  if (goal.type === 'range') return `từ ${writtenNumber(goal.from)} đến ${measured(goal.to, unit)}`;
  const [before, after] = comparisonLabel[goal.comparison];
  return before + (goal.type === 'rung' ? `“${goal.rung}”` : measured(goal.value, unit)) + after;
}

/** What came of it: `98,5%`, `“Tập thể lao động xuất sắc”`, `đạt`. */
export function resultWords({ value }: TargetResult, unit: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'đạt' : 'không đạt';
  return typeof value === 'number' ? measured(value, unit) : `“${value}”`;
}

/** `99,7%`, `172 lao động`. */
function measured(value: number, unit: string | undefined): string {
  if (unit === undefined) return writtenNumber(value);
  return unit === '%' ? `${writtenNumber(value)}%` : `${writtenNumber(value)} ${unit}`;
}

/** `Đã đạt 6 trong 8 chỉ tiêu có kết quả`; `undefined` while none is known. */
export function tallyWords({ reported, met }: { reported: number; met: number }): string | undefined {
  return reported === 0 ? undefined : `Đã đạt ${met}/${reported} chỉ tiêu có kết quả`;
}

export const verdictWords = {
  met: 'Đạt chỉ tiêu',
  missed: 'Chưa đạt chỉ tiêu',
  open: 'Chưa có kết quả',
  unclear: 'Chưa đánh giá',
} as const;

/** `bậc thang: Tập thể lao động tiên tiến, rồi Tập thể lao động xuất sắc`. */
export function ladderWords(goal: TargetGoal): string | undefined {
  return goal.type === 'rung' ? `Các bậc từ thấp lên cao: ${goal.ladder.join(', ')}` : undefined;
}
