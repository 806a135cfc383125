import { type DatasetName, recordContracts } from '#feeds/contract/contract';
import { datasetPages, sharedRecords, tableColumns } from '#feeds/datasets';
import { type FieldDoc, fileFields, recordFields } from '#feeds/field-docs';
import type { Edition } from '#routes/edition';
import { datasetWords, wholeWords } from '#strings/data';
import { datasetLinks } from '#views/data/page';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';

/** `/du-lieu/khen-thuong/`: what every field of the files with one schema is. */
export interface DataFieldsPage {
  page: PageWords;
  links: Link[];
  sections: { heading: string; fields: Field[] }[];
  /** Of the CSV: its name for machines, and the heading in Excel. */
  columns: readonly { key: string; heading: string }[];
}

interface Field {
  path: string;
  about: string;
  /** `chữ, có thể không có`. */
  type: string;
  /** How many others it stands in. */
  depth: number;
  /** Pages that explain the records that stand here. */
  records: Link[];
}

const words = { ...datasetWords, ...wholeWords };
type SchemaName = keyof typeof words;

export function dataFieldsPages(edition: Edition): { schema: SchemaName; fields: DataFieldsPage }[] {
  return (Object.keys(words) as SchemaName[]).map((schema) => ({
    schema,
    fields: isDataset(schema) ? ofDataset(schema, edition) : ofWhole(schema, edition),
  }));
}

function isDataset(schema: SchemaName): schema is DatasetName {
  return schema in recordContracts;
}

function ofDataset(name: DatasetName, edition: Edition): DataFieldsPage {
  const pages = datasetPages<unknown>(sharedRecords(edition.shared)[name]).length;
  const { tables, files } = datasetLinks(name, pages, edition);
  return {
    page: pageWords(name, edition),
    links: [...tables, ...files].filter(({ href }) => href !== edition.routes.dataFields(name)),
    sections: [
      { heading: 'Mỗi bản ghi trong JSON', fields: linked(recordFields(name), name, edition) },
      { heading: 'Đầu tệp JSON', fields: linked(fileFields(name), name, edition) },
    ],
    columns: tableColumns[name],
  };
}

function ofWhole(name: Exclude<SchemaName, DatasetName>, edition: Edition): DataFieldsPage {
  const { routes } = edition;
  const file = name === 'toan-bo' ? [{ href: routes.dump, label: 'toan-bo.json' }] : [];
  return {
    page: pageWords(name, edition),
    links: [...file, { href: routes.schema(name), label: 'Lược đồ JSON' }],
    sections: [{ heading: 'Các trường', fields: linked(fileFields(name), name, edition) }],
    columns: [],
  };
}

function pageWords(schema: SchemaName, { routes }: Edition): PageWords {
  const { name, about } = words[schema];
  return {
    title: `${name}: giải thích từng trường`,
    description: about,
    path: routes.dataFields(schema),
    breadcrumbs: [{ label: 'Dữ liệu mở', href: routes.data }, { label: name }],
  };
}

function linked(docs: readonly FieldDoc[], schema: SchemaName, { routes }: Edition): Field[] {
  return docs.map(({ path, about, type, isRequired, records }) => ({
    ...{ path, about },
    type: isRequired ? type : `${type}, có thể không có`,
    depth: path.split('.').length - 1,
    records: records
      .filter((name) => name !== schema)
      .map((name) => ({ href: routes.dataFields(name), label: datasetWords[name].name })),
  }));
}
