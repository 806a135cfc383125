import { z } from 'zod';
import { exemplarSubjects } from '#domain/exemplar';
import { unitKinds } from '#domain/unit';
import { lowerFirst, unitKindMeaning } from '#strings/codes';
import { exemplarSubjectLabel } from '#strings/labels';

/** Pieces that several records of the contract share; the descriptions are what `/du-lieu/` prints. */
export const id = z
  .string()
  .regex(/^tag:[^,]+,\d{4}(?:-\d{2}){0,2}:.+$/u)
  .describe('Mã định danh, đặt một lần, không đổi khi đổi tên, đổi địa chỉ hay sắp xếp đơn vị');
export const url = z.url().describe('Địa chỉ trang cho người đọc');
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .describe('Ngày, dạng 2024-01-26');
export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/u)
  .describe('Ngày, tháng hoặc năm, đúng đến mức đã biết: 2024-01-26, 2024-01, 2024');
export const text = z.string().min(1);
export const notes = z.array(text).describe('Ghi chú của cán bộ');
export const published = day.describe('Ngày đăng lần đầu');
export const updated = day.describe('Ngày nội dung thay đổi gần nhất');
export const isIllustration = z.boolean().describe('Bài minh họa, không phải trường hợp có thật');
export const contentHtml = text.describe('Toàn văn, HTML đã lọc; chỉ có trong tệp toàn bộ').optional();

/** One of a closed list, each code explained. */
export function codes<const Code extends string>(about: string, all: readonly Code[], meaning: Record<Code, string>) {
  return z.enum(all).describe(`${about}: ${all.map((code) => `${code} là ${lowerFirst(meaning[code])}`).join('; ')}`);
}

export const subject = codes('Đối tượng', exemplarSubjects, exemplarSubjectLabel);
export const occupation = text.optional().describe('Thành phần: nông dân, công nhân…');
export const isDirectWorker = z.boolean().optional().describe('Người trực tiếp lao động');

export const period = z
  .strictObject({
    from: partialDate.optional().describe('Ngày đầu, tháng đầu hoặc năm đầu'),
    to: partialDate.optional().describe('Ngày cuối, tháng cuối hoặc năm cuối'),
  })
  .describe('Thời gian, kể cả ngày đầu và ngày cuối; đầu nào bỏ trống là chưa định');

export const reference = z.strictObject({ id, name: text.describe('Tên') });
export const campaigns = z.array(reference).describe('Phong trào');
export const fields = z.array(reference).describe('Lĩnh vực; đứng đầu là lĩnh vực chính');
export const documents = z
  .array(z.strictObject({ id, citation: text.describe('Số, ký hiệu, ngày, cơ quan ban hành') }))
  .describe('Văn bản căn cứ');

const PART = { whole: 'toàn bộ', part: 'một phần' } as const;

export const succession = z.strictObject({
  id,
  name: text.describe('Tên đầy đủ của đơn vị kế thừa'),
  on: day.describe('Ngày sắp xếp có hiệu lực, dạng 2025-07-01'),
  part: codes('Kế thừa', ['whole', 'part'], PART),
  document: id.optional().describe('Mã định danh của văn bản sắp xếp'),
  note: text.optional().describe('Ghi chú về việc kế thừa'),
});

export const unitKind = codes('Loại đơn vị', unitKinds, unitKindMeaning);

export const unitReference = z
  .strictObject({
    id,
    name: text.describe('Tên đầy đủ vào ngày của bản ghi'),
    kind: unitKind,
    successors: z.array(succession).describe('Đơn vị kế thừa, nếu đã sắp xếp lại'),
  })
  .describe('Đơn vị, theo tên vào ngày của bản ghi');

export const annulment = z
  .strictObject({ on: day.describe('Ngày hủy bỏ, dạng 2024-01-26'), document: text.describe('Văn bản hủy bỏ') })
  .describe('Hủy bỏ khen thưởng (điều 93)');
