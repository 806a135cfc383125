import { z } from 'zod';
import { awardGrounds } from '#domain/award/award';
import {
  annulment,
  codes,
  day,
  id,
  isDirectWorker,
  isIllustration,
  notes,
  occupation,
  published,
  reference,
  subject,
  text,
  unitReference,
  updated,
  url,
} from '#feeds/contract/parts';
import { awardGroundLabel } from '#strings/labels';

const recipient = z.strictObject({
  name: text.describe('Họ tên, tên tập thể; “Đã rút tên” khi người được nêu đã rút'),
  subject,
  occupation,
  isDirectWorker,
  isSmallCollective: z.boolean().optional().describe('Tập thể nhỏ'),
  unit: unitReference.optional().describe('Đơn vị của người, tập thể được khen; bỏ trống là đơn vị của quyết định'),
  form: text.describe('Danh hiệu hoặc hình thức khen thưởng'),
  for: text.optional().describe('Thành tích'),
  exemplar: id.optional().describe('Mã định danh của bài gương điển hình'),
  annulled: annulment.optional().describe('Hủy bỏ khen thưởng của riêng trường hợp này (điều 93)'),
});

/** Quyết định khen thưởng. */
export const awardRecord = z.strictObject({
  kind: z.literal('award').describe('Loại bản ghi: award là quyết định khen thưởng'),
  id,
  url,
  number: text.optional().describe('Số, ký hiệu quyết định'),
  decidedOn: day.describe('Ngày ký'),
  decidedBy: text.describe('Cấp quyết định'),
  unit: unitReference,
  ground: codes('Loại hình khen thưởng', awardGrounds, awardGroundLabel),
  campaign: reference.optional().describe('Phong trào'),
  recipients: z.array(recipient).describe('Danh sách được khen'),
  annulled: annulment.optional().describe('Hủy bỏ cả quyết định (điều 93)'),
  published: published.describe('Ngày ký quyết định'),
  updated,
  isIllustration,
  notes,
});
