import type { TargetAim, TargetGoal, TargetPart, TargetResult } from '#domain/target';
import { comparisonLabel } from '#strings/labels';
import { onDate } from '#strings/time';
import { writtenNumber } from '#vietnamese/number';
import { readPartialDate } from '#vietnamese/partial-date';

const levelLabel = {
  complete: 'Mức cần đạt',
  keep: 'Mức cần giữ',
  maintain: 'Mức cần giữ',
  strive: 'Mức phấn đấu',
  threshold: 'Mức cần đạt',
  quantity: 'Mức cần đạt',
  quality: 'Mức cần đạt',
} as const satisfies Record<TargetAim, string>;

/** Of a goal without a figure, where the plan names no grade either. */
const doneWords = {
  complete: 'Mục tiêu: hoàn thành',
  keep: 'Mục tiêu: giữ vững',
  maintain: 'Mục tiêu: duy trì',
  strive: 'Mục tiêu: phấn đấu đạt',
  threshold: 'Mục tiêu: đạt',
  quantity: 'Mục tiêu: đạt',
  quality: 'Không ghi mức',
} as const satisfies Record<TargetAim, string>;

/** What is to be reached, so said that nobody takes it for reached: `Mức cần đạt: từ 98% trở lên`. */
export function goalWords(part: Pick<TargetPart, 'aim' | 'goal' | 'unit' | 'asPrinted'>): string {
  const level = levelWords(part);
  if (level !== undefined) return `${levelLabel[part.aim]}: ${level}`;
  return part.asPrinted === undefined ? doneWords[part.aim] : `Mục tiêu: ${part.asPrinted}`;
}

/** `từ 98% trở lên`, `dưới 0,08%`, `từ 1 đến 2 người`; `undefined` where no figure is promised. */
function levelWords({ goal, unit }: Pick<TargetPart, 'goal' | 'unit'>): string | undefined {
  if (goal.type === 'achieved') return undefined;
  if (goal.type === 'range') return `từ ${writtenNumber(goal.from)} đến ${measured(goal.to, unit)}`;
  const [before, after] = comparisonLabel[goal.comparison];
  return before + (goal.type === 'rung' ? `“${goal.rung}”` : measured(goal.value, unit)) + after;
}

/** What came of it, with its day: `Kết quả ngày 15/12/2024: 98,5%`. */
export function resultWords({ value, on }: TargetResult, unit: string | undefined): string {
  const day = readPartialDate(on);
  return `Kết quả ${day ? onDate(day) : on}: ${reached(value, unit)}`;
}

function reached(value: TargetResult['value'], unit: string | undefined): string {
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
