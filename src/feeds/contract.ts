import { z } from 'zod';
import { campaignRecord, sloganRecord } from '#feeds/contract-campaign';
import { text, url } from '#feeds/contract-parts';
import { documentRecord, occasionRecord, tombstone, unitRecord } from '#feeds/contract-register';
import { awardRecord, exemplarRecord } from '#feeds/contract-story';

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

const version = z.literal(CONTRACT_VERSION);
const about = url.describe('Trang giải thích từng trường');
const dateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/u);

const attachment = z.strictObject({
  url: z.url(),
  mime_type: text,
  title: text.optional(),
  size_in_bytes: z.number().int().positive(),
});

const item = z.strictObject({
  id: text,
  url: z.url(),
  title: text,
  summary: text.optional(),
  content_html: text,
  date_published: dateTime,
  date_modified: dateTime,
  tags: z.array(text),
  attachments: z.array(attachment).optional(),
  _bulletin: z.strictObject({ version, record: feedRecord }),
});

/** JSON Feed 1.1 with our extension: written here, and read by whoever gathers the feeds of many communes. */
export const jsonFeedContract = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: z.url(),
  feed_url: z.url().optional(),
  next_url: z.url().optional(),
  description: text.optional(),
  language: z.literal('vi'),
  authors: z.array(z.strictObject({ name: text })),
  items: z.array(item),
  _bulletin: z.strictObject({
    version,
    about,
    id: text,
    unit: text,
    licence: z.url(),
    updated: dateTime,
    withdrawals: z.array(tombstone),
  }),
});
export type JsonFeed = z.infer<typeof jsonFeedContract>;

/** One page of one kind of record. */
export const datasetContract = (record: z.ZodType) =>
  z.strictObject({
    $schema: z.url(),
    version,
    about,
    licence: z.url(),
    page: z.number().int().positive(),
    pages: z.number().int().positive(),
    next: z.url().optional(),
    total: z.number().int().nonnegative(),
    records: z.array(record),
  });

const datasets = Object.fromEntries(
  Object.entries(recordContracts).map(([name, record]) => [name, z.array(record as z.ZodType)]),
);

/** Everything in one file. */
export const dumpContract = z.strictObject({
  $schema: z.url(),
  version,
  about,
  site: z.strictObject({ name: text, url, governingBody: text, responsible: text }),
  licence: z.strictObject({ name: text, link: z.url() }),
  engine: z.strictObject({ name: z.literal('hoa-dep'), version: text }),
  generatedAt: dateTime.describe('Ngày dựng trang'),
  digest: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/u)
    .describe('SHA-256 của nội dung, không đổi khi nội dung không đổi'),
  fields: z.array(z.strictObject({ id: text, name: text })),
  records: z.strictObject(datasets),
});
