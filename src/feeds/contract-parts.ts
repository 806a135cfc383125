import { z } from 'zod';
import { unitKinds } from '#domain/unit';

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

export const period = z
  .strictObject({ from: partialDate.optional(), to: partialDate.optional() })
  .describe('Thời gian, kể cả ngày đầu và ngày cuối; đầu nào bỏ trống là chưa định');

export const reference = z.strictObject({ id, name: text });
export const campaigns = z.array(reference).describe('Phong trào');
export const fields = z.array(reference).describe('Lĩnh vực; đứng đầu là lĩnh vực chính');
export const documents = z
  .array(z.strictObject({ id, citation: text.describe('Số, ký hiệu, ngày, cơ quan ban hành') }))
  .describe('Văn bản căn cứ');

export const succession = z.strictObject({
  id,
  name: text.describe('Tên đầy đủ của đơn vị kế thừa'),
  on: day,
  part: z.enum(['whole', 'part']).describe('Kế thừa toàn bộ hay một phần'),
  document: id.optional().describe('Văn bản sắp xếp'),
  note: text.optional(),
});

export const unitReference = z
  .strictObject({
    id,
    name: text.describe('Tên đầy đủ vào ngày của bản ghi'),
    kind: z.enum(unitKinds),
    successors: z.array(succession).describe('Đơn vị kế thừa, nếu đã sắp xếp lại'),
  })
  .describe('Đơn vị, theo tên vào ngày của bản ghi');

export const annulment = z
  .strictObject({ on: day, document: text.describe('Văn bản hủy bỏ') })
  .describe('Hủy bỏ khen thưởng (điều 93)');
