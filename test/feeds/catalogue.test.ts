import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { datasetNames, dataFiles } from '#feeds/data-files';
import { aBulletin } from '../a-bulletin.ts';
import { aSource } from './a-source.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

interface Node {
  '@id'?: string;
  '@type'?: string[];
  '@value'?: string;
  [property: string]: unknown;
}

/** What an independent processor makes of the catalogue, with no other document to look at. */
async function expanded(bulletin = aBulletin): Promise<{ catalogue: Node; text: string; files: Map<string, string> }> {
  const { edition } = aSource(bulletin);
  const files = dataFiles(edition).map(
    ({ name, text }) => [edition.origin + edition.routes.data + name, text] as const,
  );
  const [, text] = files.at(-1)!;
  const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`));
  const [catalogue] = await jsonld.expand(JSON.parse(text) as object, { documentLoader, safe: true });
  return { catalogue: catalogue as Node, text, files: new Map(files) };
}

const { catalogue, files } = await expanded();
const nodes = (node: Node, property: string) => (node[property] ?? []) as Node[];
const datasets = nodes(catalogue, `${DCAT}dataset`);
const distributions = datasets.flatMap((dataset) => nodes(dataset, `${DCAT}distribution`));
const only = (node: Node, property: string) => nodes(node, property)[0];

test('the catalogue lists every kind of record, and everything in one file', () => {
  expect(catalogue['@type']).toEqual([`${DCAT}Catalog`]);
  const ends = datasets.map((dataset) => dataset['@id']!.split('/').at(-1));
  expect(ends).toEqual([...datasetNames, 'toan-bo']);
});

test('each dataset says whose it is, under what licence, in what language, and where people read of it', () => {
  for (const dataset of [catalogue, ...datasets]) {
    expect(only(dataset, `${DCT}license`)!['@id']).toMatch(/^https:/u);
    expect(only(only(dataset, `${DCT}publisher`)!, 'http://xmlns.com/foaf/0.1/name')!['@value']).toContain('Tân Đức');
    expect(only(dataset, `${DCT}language`)!['@id']).toContain('/vi');
    expect(only(dataset, `${DCAT}landingPage`)!['@id']).toMatch(/\/du-lieu\/(?:[a-z-]+\/)?$/u);
    expect(only(dataset, `${DCT}title`)).toMatchObject({ '@language': 'vi' });
  }
});

test('each file is named with its type as IANA registers it, and its length', () => {
  expect(distributions.length).toBe(datasetNames.length * 3 + 2);
  for (const file of distributions) {
    const address = only(file, `${DCAT}downloadURL`)!['@id']!;
    expect(only(file, `${DCAT}mediaType`)!['@id']).toMatch(
      /^https:\/\/www\.iana\.org\/assignments\/media-types\/(?:application\/json|text\/csv|text\/calendar)$/u,
    );
    expect(only(file, `${DCAT}accessURL`)!['@id']).toMatch(/\/du-lieu\/[a-z-]+\/$/u);
    const text = files.get(address);
    // The dump is written elsewhere, and says its own day.
    if (text === undefined) expect(address).toMatch(/toan-bo\.json$/u);
    else expect(Number(only(file, `${DCAT}byteSize`)!['@value'])).toBe(Buffer.byteLength(text));
  }
});

test('each JSON file conforms to a schema that is there', () => {
  const json = distributions.filter((it) => only(it, `${DCAT}downloadURL`)!['@id']!.endsWith('.json'));
  const schemas = json.map((it) => only(it, `${DCT}conformsTo`)!['@id']!);
  expect(schemas).toHaveLength(datasetNames.length + 1);
  expect(schemas.filter((schema) => !files.has(schema))).toEqual([]);
});

test('days of change come from the content, and a withdrawal is a change', async () => {
  const dayOf = (some: Node[], name: string) =>
    nodes(
      some.find((it) => it['@id']!.endsWith(`du-lieu/${name}`))!,
      `${DCT}modified`,
    )[0]?.['@value'];
  const latest = aBulletin.awards.map(({ decidedOn, annulled }) => annulled?.on ?? decidedOn).toSorted();
  expect(dayOf(datasets, 'khen-thuong')).toBe(latest.at(-1));
  expect(dayOf(datasets, 'don-vi')).toBeUndefined();
  const empty = { ...aBulletin, campaigns: [], slogans: [], exemplars: [], awards: [], withdrawals: [] };
  const none = (await expanded(empty)).catalogue;
  expect(dayOf(nodes(none, `${DCAT}dataset`), 'khen-thuong')).toBeUndefined();
  const [taken] = aBulletin.withdrawals;
  const late = { ...empty, withdrawals: [{ ...taken!, kind: 'exemplar' as const, on: '2030-01-02' as const }] };
  const after = nodes((await expanded(late)).catalogue, `${DCAT}dataset`);
  expect(['guong-dien-hinh', 'da-rut', 'toan-bo'].map((name) => dayOf(after, name))).toEqual(
    Array<string>(3).fill('2030-01-02'),
  );
});
