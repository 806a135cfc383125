import { type DatasetName, recordContracts } from '#feeds/contract';
import { datasetPages, type Records } from '#feeds/datasets';
import { defaultLicence } from '#feeds/feed-frame';
import { tagUri } from '#feeds/identity';
import { jsonText } from '#feeds/json-feed';
import type { Edition } from '#routes/edition';
import { datasetWords } from '#strings/data';

/** Terms are spelt out here: a reader needs no third place to understand it. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  title: { '@id': 'dct:title', '@language': 'vi' },
  description: { '@id': 'dct:description', '@language': 'vi' },
  licence: { '@id': 'dct:license', '@type': '@id' },
  publisher: 'dct:publisher',
  name: { '@id': 'foaf:name', '@language': 'vi' },
  language: 'dct:language',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  mediaType: 'dcat:mediaType',
  conformsTo: { '@id': 'dct:conformsTo', '@type': '@id' },
};

/** What there is to take, for machines that gather catalogues (DCAT 3). */
export function catalogueText(records: Records, edition: Edition): string {
  const { bulletin, routes, origin } = edition;
  const { site } = bulletin;
  const names = Object.keys(recordContracts) as DatasetName[];
  return jsonText({
    '@context': CONTEXT,
    '@id': tagUri(site, 'du-lieu', 'danh-muc'),
    '@type': 'dcat:Catalog',
    title: `Dữ liệu mở – ${site.name}`,
    description: `Dữ liệu thi đua, khen thưởng của ${site.governingBody}.`,
    licence: (site.licence ?? defaultLicence).link,
    publisher: { '@type': 'foaf:Agent', name: site.governingBody },
    language: 'vi',
    landingPage: origin + routes.data,
    dataset: names.map((name) => dataset(name, datasetPages<unknown>(records[name]).length, edition)),
  });
}

function dataset(name: DatasetName, pages: number, { bulletin: { site }, routes, origin }: Edition) {
  const files = Array.from(
    { length: pages },
    (_, index) => (ending: string) => origin + routes.dataset(name, index + 1, ending),
  );
  return {
    '@id': tagUri(site, 'du-lieu', name),
    '@type': 'dcat:Dataset',
    title: datasetWords[name].name,
    description: datasetWords[name].about,
    licence: (site.licence ?? defaultLicence).link,
    landingPage: origin + routes.data,
    distribution: files.flatMap((file) => [
      { ...distribution(file('json'), 'application/json'), conformsTo: origin + routes.schema(name) },
      distribution(file('csv'), 'text/csv'),
      distribution(file('excel.csv'), 'text/csv'),
    ]),
  };
}

function distribution(downloadURL: string, mediaType: string) {
  return { '@type': 'dcat:Distribution', downloadURL, mediaType };
}
