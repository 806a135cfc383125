import { z } from 'zod';
import type { Target, TargetAim, TargetComparison, TargetGoal, TargetPart, TargetResult } from '#domain/target';
import { day, decimal } from '#forms/dates-and-numbers';
import { choice, flag, form, line, list, notes, someOf } from '#forms/fields';
import { say } from '#forms/say';
import { present } from '#forms/present';
import { goalProblems } from '#forms/target-problems';
import { readNumber } from '#vietnamese/number';

const aimWords = {
  'hoàn thành': 'complete',
  'giữ vững': 'keep',
  'duy trì': 'maintain',
  'phấn đấu': 'strive',
  ngưỡng: 'threshold',
  'số lượng': 'quantity',
  'định tính': 'quality',
} as const satisfies Record<string, TargetAim>;

const comparisonWords = {
  bằng: '=',
  'từ … trở lên': '>=',
  'từ trở lên': '>=',
  trên: '>',
  'không quá': '<=',
  dưới: '<',
} as const satisfies Record<string, TargetComparison>;

const valueOrRung = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), line);

const result = form({ 'gia-tri': valueOrRung.optional(), dat: flag.optional(), ngay: day, nguon: line }).refine(
  (typed) => (typed['gia-tri'] === undefined) !== (typed.dat === undefined),
  say('Kết quả cần đúng một trong: gia-tri hoặc dat.', 'Viết gia-tri: 98,5 hoặc dat: true.'),
);

const part = form({
  'noi-dung': line,
  loai: choice(aimWords),
  'phep-so': choice(comparisonWords).optional(),
  'gia-tri': valueOrRung.optional(),
  tu: decimal.optional(),
  den: decimal.optional(),
  'bac-thang': list(line),
  'nguyen-van': line.optional(),
  'do-tinh': line.optional(),
  'pham-vi': line.optional(),
  'do-don-vi': line.optional(),
  'ket-qua': result.optional(),
}).check((ctx) => {
  const problems = goalProblems(ctx.value);
  ctx.issues.push(...problems.map((problem) => ({ code: 'custom' as const, input: ctx.value, ...problem })));
});

type TypedPart = z.output<typeof part>;

/** One line of `chi-tieu`. */
export const targetForm = form({ 'noi-dung': line, muc: someOf(part), 'ghi-chu': notes });

export function targetFrom(typed: z.output<typeof targetForm>): Target {
  return { text: typed['noi-dung'], parts: typed.muc.map(partFrom), notes: typed['ghi-chu'] };
}

function partFrom(typed: TypedPart): TargetPart {
  return present({
    subject: typed['noi-dung'],
    aim: typed.loai,
    goal: goalFrom(typed),
    asPrinted: typed['nguyen-van'],
    unit: typed['do-tinh'],
    scope: typed['pham-vi'],
    setBy: typed['do-don-vi'],
    result: typed['ket-qua'] && resultFrom(typed['ket-qua'], typed['bac-thang'].length > 0),
  });
}

/** A rung may look like a number (“4” stars) and stays text. */
function resultFrom(typed: z.output<typeof result>, isRung: boolean): TargetResult {
  const reached = typed['gia-tri'] ?? '';
  const value = typed.dat ?? (isRung ? reached : (readNumber(reached) ?? reached));
  return { value, on: typed.ngay, source: typed.nguon };
}

function goalFrom(typed: TypedPart): TargetGoal {
  const comparison = typed['phep-so'] ?? '=';
  const value = typed['gia-tri'];
  if (typed.tu !== undefined && typed.den !== undefined) return { type: 'range', from: typed.tu, to: typed.den };
  if (value === undefined) return { type: 'achieved' };
  if (typed['bac-thang'].length > 0) return { type: 'rung', comparison, rung: value, ladder: typed['bac-thang'] };
  return { type: 'number', comparison, value: readNumber(value)! };
}
