import { z } from 'zod';
import { about, type DatasetName, dateTime, recordContracts, schema, version } from '#feeds/contract/contract';
import { text, url } from '#feeds/contract/parts';
import { datasetWords } from '#strings/data';

const datasets = Object.fromEntries(
  Object.entries(recordContracts).map(([name, record]) => [
    name,
    z.array(record as z.ZodType).describe(datasetWords[name as DatasetName].name),
  ]),
);

const site = z
  .strictObject({
    name: text.describe('Tên trang'),
    url: url.describe('Địa chỉ trang chủ'),
    governingBody: text.describe('Cơ quan chủ quản'),
    responsible: text.describe('Người chịu trách nhiệm nội dung'),
  })
  .describe('Trang này');

const terms = z
  .strictObject({ name: text.describe('Tên giấy phép'), link: z.url().describe('Địa chỉ giấy phép') })
  .describe('Giấy phép sử dụng');

const engine = z
  .strictObject({
    name: z.literal('hoa-dep').describe('Tên phần mềm'),
    version: text.describe('Phiên bản phần mềm'),
  })
  .describe('Phần mềm đã dựng trang');

const field = z.strictObject({
  id: text.describe('Mã lĩnh vực trong địa chỉ trang'),
  name: text.describe('Tên lĩnh vực'),
});

/** Everything in one file. */
export const dumpContract = z.strictObject({
  $schema: schema,
  version,
  about,
  site,
  licence: terms,
  engine,
  generatedAt: dateTime.describe('Ngày dựng trang'),
  digest: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/u)
    .describe('SHA-256 của nội dung, không đổi khi nội dung không đổi'),
  fields: z.array(field).describe('Các lĩnh vực của trang'),
  records: z.strictObject(datasets).describe('Mọi bản ghi, theo từng loại'),
});
