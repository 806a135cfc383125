import { z } from 'zod';
import { occasionKinds } from '#domain/occasion';
import { unitKinds } from '#domain/unit';
import { withdrawableKinds, withdrawalReasons } from '#domain/withdrawal';
import {
  day,
  documents,
  id,
  notes,
  partialDate,
  period,
  reference,
  succession,
  text,
  url,
} from '#feeds/contract-parts';

/** Đơn vị. */
export const unitRecord = z.strictObject({
  kind: z.literal('unit'),
  id,
  url,
  name: text.describe('Tên riêng, không kèm cấp'),
  fullName: text.describe('Tên đầy đủ, vào ngày cuối của đơn vị hoặc ngày mới nhất đã biết'),
  type: z.enum(unitKinds).describe('Loại đơn vị'),
  parents: z.array(z.strictObject({ unit: id, period })).describe('Đơn vị cấp trên theo thời gian'),
  validity: period.describe('Thời gian tồn tại'),
  successors: z.array(succession).describe('Đơn vị kế thừa'),
  codes: z.array(z.strictObject({ scheme: text, code: text, period })).describe('Mã hành chính theo thời gian'),
  otherNames: z.array(text).describe('Tên gọi khác'),
  members: z.array(id).describe('Thành viên của cụm, khối thi đua'),
  notes,
});

/** Văn bản. */
export const documentRecord = z.strictObject({
  kind: z.literal('document'),
  id,
  url,
  number: text.optional().describe('Số, ký hiệu'),
  type: text.describe('Hình thức văn bản'),
  issuer: text.describe('Cơ quan ban hành'),
  issuedOn: partialDate.optional().describe('Ngày ban hành'),
  subject: text.describe('Trích yếu'),
  validity: period.describe('Hiệu lực'),
  replacedBy: z.array(id).describe('Được thay thế bởi'),
  implements: z.array(id).describe('Thực hiện văn bản'),
  link: text.optional().describe('Liên kết tới văn bản'),
  file: url.optional().describe('Tệp đính kèm'),
  notes,
});

/** Sự kiện trong lịch. */
export const occasionRecord = z.strictObject({
  kind: z.literal('occasion'),
  id,
  url,
  name: text.describe('Tên việc'),
  type: z
    .enum(occasionKinds)
    .describe(
      'Loại: launch phát động, task nhiệm vụ, pledge đăng ký, report báo cáo, interim-review sơ kết, final-review tổng kết, meeting hội nghị, training bồi dưỡng, deadline hạn, anniversary kỷ niệm',
    ),
  time: text.describe('Thời gian bằng chữ'),
  from: day.describe('Ngày đầu'),
  to: day.describe('Ngày cuối'),
  rowNumber: text.optional().describe('Số thứ tự trong văn bản'),
  responsible: z.array(text).describe('Thực hiện'),
  campaign: reference.optional().describe('Phong trào'),
  documents,
  eventOn: day.optional().describe('Ngày của sự kiện gốc'),
  years: z.number().int().optional().describe('Số năm kỷ niệm'),
  cancelledOn: day.optional().describe('Ngày hủy'),
  notes,
});

export const tombstoneReasons = [...withdrawalReasons, 'not-shared'] as const;

/** Bản ghi đã rút: mọi nơi đã lấy về phải gỡ. */
export const tombstone = z.strictObject({
  kind: z.literal('withdrawal'),
  id: id.describe('Mã định danh của bản ghi đã rút'),
  recordKind: z
    .enum(withdrawableKinds)
    .describe(
      'Loại bản ghi đã rút: campaign phong trào; slogan khẩu hiệu; exemplar gương điển hình; award quyết định khen thưởng',
    ),
  on: day.describe('Ngày rút'),
  reason: z
    .enum(tombstoneReasons)
    .describe(
      'Lý do: by-request theo đề nghị; inaccurate không chính xác; award-annulled khen thưởng bị hủy bỏ; consent-expired hết hạn đồng ý; not-shared không đồng ý tổng hợp; other khác',
    ),
});
export type Tombstone = z.infer<typeof tombstone>;
