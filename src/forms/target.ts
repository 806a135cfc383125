import { z } from 'zod';
import type { Target, TargetAim, TargetComparison, TargetGoal, TargetPart } from '#domain/target';
import { choice, day, decimal, flag, form, line, list, notes, say, someOf } from '#forms/fields';
import { present } from '#forms/present';
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
  'do-tinh': line.optional(),
  'pham-vi': line.optional(),
  'do-don-vi': line.optional(),
  'ket-qua': result.optional(),
}).check((ctx) => {
  const problem = goalProblem(ctx.value);
  if (problem) ctx.issues.push({ code: 'custom', message: problem.message, path: [problem.key], input: ctx.value });
});

type TypedPart = z.output<typeof part>;

function goalProblem(typed: TypedPart): { key: string; message: string } | undefined {
  const value = typed['gia-tri'];
  const ladder = typed['bac-thang'];
  if ((typed.tu === undefined) !== (typed.den === undefined))
    return {
      key: typed.tu === undefined ? 'tu' : 'den',
      message: say('Khoảng số cần cả tu và den.', 'Viết tu: 1 và den: 2.'),
    };
  if (value !== undefined && typed.tu !== undefined)
    return { key: 'gia-tri', message: say('Đã có khoảng số tu–den.', 'Xóa gia-tri, hoặc xóa tu và den.') };
  if (value !== undefined && ladder.length === 0 && readNumber(value) === undefined)
    return {
      key: 'gia-tri',
      message: say(`“${value}” không phải là số.`, 'Viết số, như 99,7; nếu là bậc (danh hiệu) thì kê thêm bac-thang.'),
    };
  if (value !== undefined && ladder.length > 0 && !ladder.includes(value))
    return {
      key: 'gia-tri',
      message: say(`“${value}” không có trong bac-thang.`, `Chọn một trong: ${ladder.join('; ')}.`),
    };
  return undefined;
}

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
    unit: typed['do-tinh'],
    scope: typed['pham-vi'],
    setBy: typed['do-don-vi'],
    result: typed['ket-qua'] && {
      value: typed['ket-qua'].dat ?? readNumber(typed['ket-qua']['gia-tri']!) ?? typed['ket-qua']['gia-tri']!,
      on: typed['ket-qua'].ngay,
      source: typed['ket-qua'].nguon,
    },
  });
}

function goalFrom(typed: TypedPart): TargetGoal {
  const comparison = typed['phep-so'] ?? '=';
  const value = typed['gia-tri'];
  if (typed.tu !== undefined && typed.den !== undefined) return { type: 'range', from: typed.tu, to: typed.den };
  if (value === undefined) return { type: 'achieved' };
  if (typed['bac-thang'].length > 0) return { type: 'rung', comparison, rung: value, ladder: typed['bac-thang'] };
  return { type: 'number', comparison, value: readNumber(value)! };
}
