import { z } from 'zod';
import { channels } from '#domain/channel';
import { exemplarKinds } from '#domain/exemplar';
import {
  campaigns,
  codes,
  contentHtml,
  day,
  fields,
  id,
  isDirectWorker,
  isIllustration,
  notes,
  occupation,
  partialDate,
  published,
  subject,
  text,
  unitReference,
  updated,
  url,
} from '#feeds/contract/parts';
import { consentScopeMeaning } from '#strings/codes';
import { exemplarKindLabel } from '#strings/labels';

const adoption = z.strictObject({
  adopter: text.describe('Nơi làm theo'),
  since: partialDate.describe('Làm theo từ ngày, tháng hoặc năm: 2024-09-01, 2024-09, 2024'),
  outcome: text.optional().describe('Kết quả ở nơi làm theo'),
  source: text.describe('Nguồn của thông tin'),
  learntFrom: text.optional().describe('Học từ nơi nào; bỏ trống là học thẳng từ gương này'),
  exemplar: id.optional().describe('Mã định danh bài gương của chính nơi làm theo'),
});

const photo = z
  .strictObject({
    alt: text.describe('Mô tả ảnh cho người không nhìn thấy'),
    author: text.describe('Tác giả'),
    source: text.optional().describe('Nguồn ảnh'),
    rights: text.describe('Quyền sử dụng: ai cho phép'),
  })
  .describe('Ảnh: mô tả, tác giả, nguồn, quyền sử dụng');

const result = z.strictObject({
  figure: text.describe('Con số, kèm đơn vị đo'),
  of: text.describe('Con số ấy nói về điều gì'),
  source: text.describe('Nguồn của con số'),
  on: partialDate.optional().describe('Thời điểm của con số: 2024-01-26, 2024-01, 2024'),
});

const received = z.strictObject({
  form: text.describe('Danh hiệu hoặc hình thức khen thưởng'),
  by: text.describe('Cấp khen'),
  on: partialDate.optional().describe('Thời điểm được khen: 2024-01-26, 2024-01, 2024'),
  decision: id.optional().describe('Mã định danh của quyết định khen thưởng'),
});

const consent = z
  .strictObject({
    scopes: z.array(codes('Phạm vi', channels, consentScopeMeaning)).describe('Những phạm vi đã đồng ý'),
    on: day.describe('Ngày đồng ý, dạng 2024-01-26'),
    expiresOn: day.optional().describe('Ngày hết hạn đồng ý, dạng 2024-01-26'),
  })
  .describe('Đồng ý của nhân vật; bản ghi chỉ có ở đây khi phạm vi gồm aggregation (tổng hợp)');

/** Gương điển hình. */
export const exemplarRecord = z.strictObject({
  kind: z.literal('exemplar').describe('Loại bản ghi: exemplar là gương điển hình'),
  id,
  url,
  name: text.describe('Tên gương'),
  subject,
  type: codes('Loại', exemplarKinds, exemplarKindLabel),
  occupation,
  isDirectWorker,
  unit: unitReference,
  fields,
  campaigns,
  summary: text.describe('Tóm tắt, không quá 60 từ'),
  photo: photo.optional(),
  results: z.array(result).describe('Kết quả, mỗi con số kèm nguồn'),
  awards: z.array(received).describe('Khen thưởng đã nhận'),
  adoptions: z.array(adoption).describe('Nhân rộng: nơi đã làm theo'),
  consent: consent.optional(),
  published,
  updated,
  corrections: z
    .array(
      z.strictObject({
        on: day.describe('Ngày đính chính, dạng 2024-01-26'),
        text: text.describe('Nội dung đính chính'),
      }),
    )
    .describe('Đính chính'),
  isIllustration,
  notes,
  contentHtml,
});
