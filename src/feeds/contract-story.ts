import { z } from 'zod';
import { awardGrounds } from '#domain/award';
import { consentScopes, exemplarKinds, exemplarSubjects } from '#domain/exemplar';
import {
  annulment,
  campaigns,
  contentHtml,
  day,
  fields,
  id,
  isIllustration,
  notes,
  partialDate,
  published,
  reference,
  text,
  unitReference,
  updated,
  url,
} from '#feeds/contract-parts';

const subject = z
  .enum(exemplarSubjects)
  .describe('Đối tượng: person cá nhân, collective tập thể, household hộ gia đình, enterprise doanh nghiệp');
const occupation = text.optional().describe('Thành phần: nông dân, công nhân…');
const isDirectWorker = z.boolean().optional().describe('Người trực tiếp lao động');

const adoption = z.strictObject({
  adopter: text.describe('Nơi làm theo'),
  since: partialDate,
  outcome: text.optional(),
  source: text,
  learntFrom: text.optional().describe('Học từ nơi nào; bỏ trống là học thẳng từ gương này'),
  exemplar: id.optional(),
});

/** Gương điển hình. */
export const exemplarRecord = z.strictObject({
  kind: z.literal('exemplar'),
  id,
  url,
  name: text.describe('Tên gương'),
  subject,
  type: z
    .enum(exemplarKinds)
    .describe(
      'Loại: advanced-exemplar điển hình tiên tiến; good-deed người tốt, việc tốt; new-model mô hình mới; new-factor nhân tố mới; good-practice cách làm hay',
    ),
  occupation,
  isDirectWorker,
  unit: unitReference,
  fields,
  campaigns,
  summary: text.describe('Tóm tắt, không quá 60 từ'),
  photo: z
    .strictObject({ alt: text, author: text, source: text.optional(), rights: text })
    .optional()
    .describe('Ảnh: mô tả, tác giả, nguồn, quyền sử dụng'),
  results: z
    .array(z.strictObject({ figure: text, of: text, source: text, on: partialDate.optional() }))
    .describe('Kết quả, mỗi con số kèm nguồn'),
  awards: z
    .array(z.strictObject({ form: text, by: text, on: partialDate.optional(), decision: id.optional() }))
    .describe('Khen thưởng đã nhận'),
  adoptions: z.array(adoption).describe('Nhân rộng: nơi đã làm theo'),
  consent: z
    .strictObject({ scopes: z.array(z.enum(consentScopes)), on: day, expiresOn: day.optional() })
    .optional()
    .describe('Đồng ý của nhân vật; bản ghi chỉ có ở đây khi phạm vi gồm aggregation (tổng hợp)'),
  published,
  updated,
  corrections: z.array(z.strictObject({ on: day, text })).describe('Đính chính'),
  isIllustration,
  notes,
  contentHtml,
});

const recipient = z.strictObject({
  name: text.describe('Họ tên, tên tập thể; “Đã rút tên” khi người được nêu đã rút'),
  subject,
  occupation,
  isDirectWorker,
  isSmallCollective: z.boolean().optional().describe('Tập thể nhỏ'),
  unit: unitReference.optional(),
  form: text.describe('Danh hiệu hoặc hình thức khen thưởng'),
  for: text.optional().describe('Thành tích'),
  exemplar: id.optional(),
  annulled: annulment.optional(),
});

/** Quyết định khen thưởng. */
export const awardRecord = z.strictObject({
  kind: z.literal('award'),
  id,
  url,
  number: text.optional().describe('Số, ký hiệu quyết định'),
  decidedOn: day.describe('Ngày ký'),
  decidedBy: text.describe('Cấp quyết định'),
  unit: unitReference,
  ground: z
    .enum(awardGrounds)
    .describe(
      'Loại hình: merit công trạng, extraordinary đột xuất, campaign phong trào thi đua, devotion cống hiến, tenure niên hạn, external đối ngoại',
    ),
  campaign: reference.optional().describe('Phong trào'),
  recipients: z.array(recipient).describe('Danh sách được khen'),
  annulled: annulment.optional(),
  published: published.describe('Ngày ký quyết định'),
  updated,
  isIllustration,
  notes,
});
