import { z } from 'zod';
import { targetAims, targetComparisons } from '#domain/target';
import { codes, notes, text } from '#feeds/contract/parts';
import { comparisonMeaning } from '#strings/codes';
import { targetAimLabel } from '#strings/labels';

const comparison = codes('So với mức', targetComparisons, comparisonMeaning);
const type = <const Type extends string>(name: Type) =>
  z
    .literal(name)
    .describe('Dạng của mức: number là một số; range là một khoảng; rung là một bậc; achieved là đạt hay không đạt');

const goal = z
  .discriminatedUnion('type', [
    z.strictObject({ type: type('number'), comparison, value: z.number().describe('Số phải đạt') }),
    z.strictObject({
      type: type('range'),
      from: z.number().describe('Số thấp nhất của khoảng'),
      to: z.number().describe('Số cao nhất của khoảng'),
    }),
    z.strictObject({
      type: type('rung'),
      comparison,
      rung: text.describe('Bậc phải đạt'),
      ladder: z.array(text).describe('Các bậc, từ thấp lên cao'),
    }),
    z.strictObject({ type: type('achieved') }),
  ])
  .describe('Mức phải đạt');

const result = z
  .strictObject({
    value: z
      .union([z.number(), text, z.boolean()])
      .describe('Kết quả: một số, tên một bậc, hoặc đúng (true) là đạt, sai (false) là không đạt'),
    on: text.describe('Ngày của kết quả'),
    source: text.describe('Nguồn của kết quả'),
  })
  .describe('Kết quả, kèm ngày và nguồn');

const part = z.strictObject({
  subject: text.describe('Việc được đo'),
  aim: codes('Mục tiêu', targetAims, targetAimLabel),
  goal,
  asPrinted: text.optional().describe('Mức phải đạt, nguyên văn trong văn bản'),
  unit: text.optional().describe('Đơn vị đo'),
  scope: text.optional().describe('Áp dụng cho ai, nơi nào'),
  setBy: text.optional().describe('Nơi giao chỉ tiêu, khi là nơi khác'),
  result: result.optional(),
});

/** Chỉ tiêu. */
export const target = z.strictObject({
  text: text.describe('Nguyên văn chỉ tiêu'),
  parts: z.array(part).describe('Từng mức phải đạt trong chỉ tiêu ấy'),
  notes,
});

/** Tiêu chí. */
export const criterion = z.strictObject({
  letter: text.optional().describe('Chữ cái đầu mục trong văn bản'),
  subject: text.describe('Đối tượng của tiêu chí'),
  items: z.array(text).describe('Nguyên văn từng tiêu chí'),
});

/** Khen thưởng dự kiến. */
export const promise = z.strictObject({
  form: text.describe('Danh hiệu hoặc hình thức khen thưởng'),
  by: text.describe('Cấp khen'),
  quotas: z
    .array(
      z.strictObject({
        subject: text.describe('Dành cho ai'),
        from: z.number().optional().describe('Số lượng ít nhất'),
        to: z.number().describe('Số lượng, hoặc số lượng nhiều nhất'),
      }),
    )
    .describe('Số lượng theo đối tượng'),
  asPrinted: text.optional().describe('Nguyên văn trong văn bản'),
});
