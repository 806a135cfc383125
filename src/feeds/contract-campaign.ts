import { z } from 'zod';
import { campaignForms } from '#domain/campaign';
import { sloganKinds } from '#domain/slogan';
import { targetAims, targetComparisons } from '#domain/target';
import {
  contentHtml,
  day,
  documents,
  fields,
  id,
  isIllustration,
  notes,
  period,
  campaigns,
  published,
  reference,
  text,
  unitReference,
  updated,
  url,
} from '#feeds/contract-parts';

const comparison = z.enum(targetComparisons);

const goal = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('number'), comparison, value: z.number() }),
    z.strictObject({ type: z.literal('range'), from: z.number(), to: z.number() }),
    z.strictObject({ type: z.literal('rung'), comparison, rung: text, ladder: z.array(text) }),
    z.strictObject({ type: z.literal('achieved') }),
  ])
  .describe('Mức phải đạt');

const result = z
  .strictObject({ value: z.union([z.number(), text, z.boolean()]), on: text, source: text })
  .describe('Kết quả, kèm ngày và nguồn');

const target = z.strictObject({
  text: text.describe('Nguyên văn chỉ tiêu'),
  parts: z.array(
    z.strictObject({
      subject: text,
      aim: z.enum(targetAims),
      goal,
      unit: text.optional(),
      scope: text.optional(),
      setBy: text.optional(),
      result: result.optional(),
    }),
  ),
  notes,
});

const promise = z.strictObject({
  form: text,
  by: text,
  quotas: z.array(z.strictObject({ subject: text, from: z.number().optional(), to: z.number() })),
  asPrinted: text.optional(),
});

/** Phong trào thi đua. */
export const campaignRecord = z.strictObject({
  kind: z.literal('campaign'),
  id,
  url,
  name: text.describe('Tên phong trào'),
  otherNames: z.array(text).describe('Tên gọi khác trong văn bản'),
  launchedBy: unitReference.describe('Đơn vị phát động'),
  launcher: text.optional().describe('Người phát động'),
  form: z.enum(campaignForms).describe('Hình thức: standing là thường xuyên, thematic là theo chuyên đề'),
  labels: z.array(text).describe('Nhãn: đặc biệt, cao điểm…'),
  period,
  periodAsPrinted: text.optional().describe('Thời gian, nguyên văn'),
  theme: text.optional().describe('Chủ đề'),
  answersTo: campaigns.describe('Phong trào cấp trên được hưởng ứng'),
  documents,
  fields,
  targets: z.array(target).describe('Chỉ tiêu'),
  subjects: z.array(text).describe('Đối tượng thi đua'),
  criteria: z
    .array(z.strictObject({ letter: text.optional(), subject: text, items: z.array(text) }))
    .describe('Tiêu chí theo đối tượng'),
  awards: z.array(promise).describe('Khen thưởng dự kiến'),
  anniversary: z
    .strictObject({ name: text, eventOn: day, on: day, years: z.number().int() })
    .optional()
    .describe('Ngày kỷ niệm gắn với phong trào'),
  summary: text.describe('Tóm tắt'),
  published,
  updated,
  isIllustration,
  notes,
  contentHtml,
});

/** Chủ đề, khẩu hiệu, phương châm, tinh thần. */
export const sloganRecord = z.strictObject({
  kind: z.literal('slogan'),
  id,
  url,
  text: text.describe('Nguyên văn khẩu hiệu'),
  type: z.enum(sloganKinds).describe('Loại: theme chủ đề, slogan khẩu hiệu, motto phương châm, spirit tinh thần'),
  unit: unitReference,
  campaign: reference.optional().describe('Phong trào'),
  documents,
  period,
  published: published.describe('Ngày đăng; không ghi thì là ngày bắt đầu nêu khẩu hiệu'),
  updated,
  notes,
  contentHtml,
});
