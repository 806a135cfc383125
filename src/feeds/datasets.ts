import { campaignColumns, sloganColumns } from '#feeds/campaign-columns';
import { campaignRecordOf, sloganRecordOf } from '#feeds/campaign-records';
import type { DatasetName, RecordOf } from '#feeds/contract/contract';
import { type Column, csvText, excelText } from '#feeds/csv';
import type { Naming } from '#feeds/record-parts';
import { documentColumns, occasionColumns, unitColumns, withdrawalColumns } from '#feeds/register-columns';
import { documentRecordOf, occasionRecordOf, unitRecordOf } from '#feeds/register-records';
import { takenBack } from '#feeds/taken-back';
import { awardColumns, awardRows, exemplarColumns } from '#feeds/story-columns';
import { awardRecordOf, exemplarRecordOf } from '#feeds/story-records';
import type { SharedEdition } from '#routes/edition';

export type Records = { [Name in DatasetName]: RecordOf<Name>[] };

/** Every record that may leave the site, oldest first, so that a page that is full never changes its number. */
export function sharedRecords(edition: SharedEdition): Records {
  const { bulletin } = edition;
  const naming: Naming = edition;
  return {
    'phong-trao': oldestFirst(bulletin.campaigns.map((it) => campaignRecordOf(it, naming))),
    'khau-hieu': oldestFirst(bulletin.slogans.map((it) => sloganRecordOf(it, naming))),
    'guong-dien-hinh': oldestFirst(bulletin.exemplars.map((it) => exemplarRecordOf(it, naming))),
    'khen-thuong': oldestFirst(bulletin.awards.map((it) => awardRecordOf(it, naming))),
    lich: bulletin.occasions.map((it) => occasionRecordOf(it, naming)),
    'van-ban': bulletin.documents.map((it) => documentRecordOf(it, naming)),
    'don-vi': bulletin.units.map((it) => unitRecordOf(it, naming)),
    'da-rut': takenBack(edition)
      .map(({ tombstone }) => tombstone)
      .toReversed(),
  };
}

function oldestFirst<Row extends { published: string; id: string }>(records: readonly Row[]): Row[] {
  return records.toSorted((a, b) => {
    if (a.published !== b.published) return a.published < b.published ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** Bytes of JSON that one page holds; CSV is smaller. */
const MOST_BYTES = 1_000_000;

/** Runs of records that fit on one page; at least one page, so that an empty dataset is there too. */
export function datasetPages<Row>(records: readonly Row[]): Row[][] {
  const encoder = new TextEncoder();
  const pages: Row[][] = [[]];
  let bytes = 0;
  for (const record of records) {
    const size = encoder.encode(JSON.stringify(record)).length;
    if (bytes > 0 && bytes + size > MOST_BYTES) {
      pages.push([]);
      bytes = 0;
    }
    bytes += size;
    pages.at(-1)!.push(record);
  }
  return pages;
}

type Table = { [Name in DatasetName]: (write: Write, records: RecordOf<Name>[]) => string };
type Write = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) => string;

const tables: Table = {
  'phong-trao': (write, records) => write(campaignColumns, records),
  'khau-hieu': (write, records) => write(sloganColumns, records),
  'guong-dien-hinh': (write, records) => write(exemplarColumns, records),
  'khen-thuong': (write, records) => write(awardColumns, awardRows(records)),
  lich: (write, records) => write(occasionColumns, records),
  'van-ban': (write, records) => write(documentColumns, records),
  'don-vi': (write, records) => write(unitColumns, records),
  'da-rut': (write, records) => write(withdrawalColumns, records),
};

/** What stands in each table, for those who read about it. */
export const tableColumns: Record<DatasetName, readonly { key: string; heading: string }[]> = {
  'phong-trao': campaignColumns,
  'khau-hieu': sloganColumns,
  'guong-dien-hinh': exemplarColumns,
  'khen-thuong': awardColumns,
  lich: occasionColumns,
  'van-ban': documentColumns,
  'don-vi': unitColumns,
  'da-rut': withdrawalColumns,
};

/** One page of a dataset as a table. */
export function tableText<Name extends DatasetName>(
  name: Name,
  records: RecordOf<Name>[],
  reader: 'machine' | 'excel',
) {
  return tables[name](reader === 'excel' ? excelText : csvText, records);
}
