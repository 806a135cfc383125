import type { SharedEdition } from '#routes/edition';

const link = (term: string) => ({ '@id': term, '@type': '@id' });
const vietnamese = (term: string) => ({ '@id': term, '@language': 'vi' });

/** Terms are spelt out here: a reader needs no third place to understand the catalogue. */
export const CATALOGUE_CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: vietnamese('dct:title'),
  description: vietnamese('dct:description'),
  licence: link('dct:license'),
  publisher: 'dct:publisher',
  name: vietnamese('foaf:name'),
  language: link('dct:language'),
  modified: { '@id': 'dct:modified', '@type': 'xsd:date' },
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  landingPage: link('dcat:landingPage'),
  accessURL: link('dcat:accessURL'),
  downloadURL: link('dcat:downloadURL'),
  mediaType: link('dcat:mediaType'),
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  conformsTo: link('dct:conformsTo'),
};

/** One file of a dataset. */
export interface ListedFile {
  path: string;
  mediaType: 'application/json' | 'text/csv' | 'text/calendar';
  /** Name of the schema it follows. */
  schema?: string;
}

export function distribution(
  { path, mediaType, schema }: ListedFile,
  bytes: number | undefined,
  edition: SharedEdition,
) {
  const { routes, origin } = edition;
  return {
    '@type': 'dcat:Distribution',
    downloadURL: origin + path,
    mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
    ...(bytes !== undefined && { byteSize: String(bytes) }),
    ...(schema && { conformsTo: origin + routes.schema(schema) }),
  };
}
