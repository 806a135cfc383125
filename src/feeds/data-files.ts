import { catalogueText } from '#feeds/catalogue';
import { calendarFiles } from '#feeds/calendars';
import { CONTRACT_VERSION, type DatasetName, type RecordOf, recordContracts } from '#feeds/contract/contract';
import { datasetPages, type Records, sharedRecords, tableText } from '#feeds/datasets';
import { defaultLicence } from '#feeds/feed-frame';
import { jsonText } from '#feeds/json-feed';
import { schemaFiles } from '#feeds/schemas';
import type { SharedEdition } from '#routes/edition';

/** A file of `/du-lieu/`, by its name below it. */
interface DataFile {
  name: string;
  text: string;
}

const encoder = new TextEncoder();

export const datasetNames = Object.keys(recordContracts) as DatasetName[];

/** Every file of the open data but the dump, the feeds and the manifest. */
export function dataFiles(edition: SharedEdition): DataFile[] {
  const records = sharedRecords(edition);
  const files = [
    ...datasetNames.flatMap((name) => datasetFiles(name, records, edition)),
    ...schemaFiles(edition),
    ...calendarFiles(edition).map(({ name, text }) => ({ name: `${name}.ics`, text })),
  ];
  const bytes = new Map(files.map(({ name, text }) => [edition.routes.data + name, encoder.encode(text).length]));
  return [...files, { name: 'danh-muc.jsonld', text: catalogueText({ records, bytes }, edition) }];
}

function datasetFiles(name: DatasetName, records: Records, edition: SharedEdition): DataFile[] {
  const all: RecordOf<DatasetName>[] = records[name];
  const pages = datasetPages(all);
  return pages.flatMap((page, index) => {
    const numbered = index === 0 ? name : `${name}.${index + 1}`;
    const json = {
      ...frame(name, edition),
      ...place(name, { index, pages: pages.length }, edition),
      total: all.length,
    };
    return [
      { name: `${numbered}.json`, text: jsonText({ ...json, records: page }) },
      { name: `${numbered}.csv`, text: tableText(name, page, 'machine') },
      { name: `${numbered}.excel.csv`, text: tableText(name, page, 'excel') },
    ];
  });
}

function frame(name: string, { bulletin, routes, origin }: SharedEdition) {
  return {
    $schema: origin + routes.schema(name),
    version: CONTRACT_VERSION,
    about: origin + routes.dataFields(name),
    licence: (bulletin.site.licence ?? defaultLicence).link,
  };
}

function place(name: string, { index, pages }: { index: number; pages: number }, { routes, origin }: SharedEdition) {
  const next = index + 1 < pages ? origin + routes.dataset(name, index + 2, 'json') : undefined;
  return { page: index + 1, pages, ...(next && { next }) };
}
