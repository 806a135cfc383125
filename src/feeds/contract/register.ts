import { z } from 'zod';
import { occasionKinds } from '#domain/occasion';
import { withdrawableKinds, withdrawalReasons } from '#domain/withdrawal';
import {
  codes,
  day,
  documents,
  id,
  notes,
  partialDate,
  period,
  reference,
  succession,
  text,
  unitKind,
  url,
} from '#feeds/contract/parts';
import { tombstoneReasonLabel, withdrawnKindLabel } from '#strings/data';
import { occasionKindLabel } from '#strings/labels';

/** Đơn vị. */
export const unitRecord = z.strictObject({
  kind: z.literal('unit').describe('Loại bản ghi: unit là đơn vị'),
  id,
  url,
  name: text.describe('Tên riêng, không kèm cấp'),
  fullName: text.describe('Tên đầy đủ, vào ngày cuối của đơn vị hoặc ngày mới nhất đã biết'),
  type: unitKind,
  parents: z
    .array(z.strictObject({ unit: id.describe('Mã định danh của đơn vị cấp trên'), period }))
    .describe('Đơn vị cấp trên theo thời gian'),
  validity: period.describe('Thời gian tồn tại'),
  successors: z.array(succession).describe('Đơn vị kế thừa'),
  codes: z
    .array(
      z.strictObject({
        scheme: text.describe('Bảng mã'),
        code: text.describe('Mã trong bảng ấy'),
        period,
      }),
    )
    .describe('Mã hành chính theo thời gian'),
  otherNames: z.array(text).describe('Tên gọi khác'),
  members: z.array(id).describe('Mã định danh của thành viên cụm, khối thi đua'),
  notes,
});

/** Văn bản. */
export const documentRecord = z.strictObject({
  kind: z.literal('document').describe('Loại bản ghi: document là văn bản'),
  id,
  url,
  number: text.optional().describe('Số, ký hiệu'),
  type: text.describe('Hình thức văn bản'),
  issuer: text.describe('Cơ quan ban hành'),
  issuedOn: partialDate.optional().describe('Ngày ban hành'),
  subject: text.describe('Trích yếu'),
  validity: period.describe('Hiệu lực'),
  replacedBy: z.array(id).describe('Mã định danh của văn bản thay thế'),
  implements: z.array(id).describe('Mã định danh của văn bản mà văn bản này thực hiện'),
  link: text.optional().describe('Liên kết tới văn bản'),
  file: url.optional().describe('Tệp đính kèm'),
  notes,
});

/** Sự kiện trong lịch. */
export const occasionRecord = z.strictObject({
  kind: z.literal('occasion').describe('Loại bản ghi: occasion là việc trong lịch'),
  id,
  url,
  name: text.describe('Tên việc'),
  type: codes('Loại', occasionKinds, occasionKindLabel),
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

const tombstoneReasons = [...withdrawalReasons, 'not-shared'] as const;

/** Bản ghi đã rút: mọi nơi đã lấy về phải gỡ. */
export const tombstone = z.strictObject({
  kind: z.literal('withdrawal').describe('Loại bản ghi: withdrawal là bản ghi đã rút'),
  id: id.describe('Mã định danh của bản ghi đã rút'),
  recordKind: codes('Loại bản ghi đã rút', withdrawableKinds, withdrawnKindLabel),
  on: day.describe('Ngày rút'),
  reason: codes('Lý do', tombstoneReasons, tombstoneReasonLabel),
});
export type Tombstone = z.infer<typeof tombstone>;
