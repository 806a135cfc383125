import { z } from 'zod';
import { awardRecord } from '#feeds/contract/award';
import { campaignRecord, sloganRecord } from '#feeds/contract/campaign';
import { url } from '#feeds/contract/parts';
import { documentRecord, occasionRecord, tombstone, unitRecord } from '#feeds/contract/register';
import { exemplarRecord } from '#feeds/contract/story';

/** Raised when a reader of the old shape would misread the new one. */
export const CONTRACT_VERSION = 1;

/** What a feed carries. */
export const feedRecord = z.discriminatedUnion('kind', [campaignRecord, sloganRecord, exemplarRecord, awardRecord]);
export type FeedRecord = z.infer<typeof feedRecord>;

/** Every kind of record of the open data, in the order `/du-lieu/` lists them. */
export const recordContracts = {
  'phong-trao': campaignRecord,
  'khau-hieu': sloganRecord,
  'guong-dien-hinh': exemplarRecord,
  'khen-thuong': awardRecord,
  lich: occasionRecord,
  'van-ban': documentRecord,
  'don-vi': unitRecord,
  'da-rut': tombstone,
} as const;
export type DatasetName = keyof typeof recordContracts;
export type RecordOf<Name extends DatasetName> = z.infer<(typeof recordContracts)[Name]>;

/** What every document of ours says of itself. */
export const version = z
  .literal(CONTRACT_VERSION)
  .describe('Phiên bản của cách ghi; chỉ tăng khi cách ghi cũ sẽ bị đọc sai');
export const about = url.describe('Trang giải thích từng trường');
export const schema = z.url().describe('Địa chỉ lược đồ JSON của tệp này');
export const licence = z.url().describe('Địa chỉ giấy phép sử dụng');
export const dateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/u);

/** One page of one kind of record. */
export const datasetContract = (record: z.ZodType) =>
  z.strictObject({
    $schema: schema,
    version,
    about,
    licence,
    page: z.number().int().positive().describe('Phần thứ mấy'),
    pages: z.number().int().positive().describe('Tổng số phần'),
    next: z.url().optional().describe('Địa chỉ phần tiếp theo; phần cuối không có'),
    total: z.number().int().nonnegative().describe('Tổng số bản ghi của mọi phần'),
    records: z.array(record).describe('Các bản ghi'),
  });
