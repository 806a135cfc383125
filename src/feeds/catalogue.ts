import { CATALOGUE_CONTEXT, distribution, type ListedFile } from '#feeds/catalogue-terms';
import { type DatasetName, recordContracts } from '#feeds/contract/contract';
import { datasetPages, type Records } from '#feeds/datasets';
import { defaultLicence } from '#feeds/feed-frame';
import { tagUri } from '#feeds/identity';
import { jsonText } from '#feeds/json-feed';
import type { SharedEdition } from '#routes/edition';
import { datasetWords, wholeWords } from '#strings/data';
import type { Tombstone } from '#feeds/contract/register';

/** What the catalogue lists. */
interface Listed {
  records: Records;
  /** Of each file written so far, by its path. */
  bytes: ReadonlyMap<string, number>;
}

interface Entry {
  name: DatasetName | 'toan-bo';
  kinds: DatasetName[];
  files: ListedFile[];
}

const allKinds = Object.keys(recordContracts) as DatasetName[];
const words = { ...datasetWords, ...wholeWords };

/** What there is to take, for machines that gather catalogues (DCAT 3). */
export function catalogueText(listed: Listed, edition: SharedEdition): string {
  const { bulletin, routes, origin } = edition;
  const { site } = bulletin;
  const json = { path: routes.dump, mediaType: 'application/json', schema: 'toan-bo' } as const;
  const entries: Entry[] = [
    ...allKinds.map((name) => ({ name, kinds: [name], files: filesOf(name, listed, edition) })),
    { name: 'toan-bo', kinds: allKinds, files: [json] },
  ];
  return jsonText({
    '@context': CATALOGUE_CONTEXT,
    '@id': tagUri(site, 'du-lieu', 'danh-muc'),
    '@type': 'dcat:Catalog',
    title: `Dữ liệu mở – ${site.name}`,
    description: `Dữ liệu thi đua, khen thưởng của ${site.governingBody}.`,
    ...common(allKinds, listed, edition),
    landingPage: origin + routes.data,
    dataset: entries.map((entry) => dataset(entry, listed, edition)),
  });
}

function filesOf(name: DatasetName, { records }: Listed, { routes }: SharedEdition): ListedFile[] {
  const numbers = datasetPages<unknown>(records[name]).map((_, index) => index + 1);
  const files = numbers.flatMap((page): ListedFile[] => [
    { path: routes.dataset(name, page, 'json'), mediaType: 'application/json', schema: name },
    { path: routes.dataset(name, page, 'csv'), mediaType: 'text/csv' },
    { path: routes.dataset(name, page, 'excel.csv'), mediaType: 'text/csv' },
  ]);
  return name === 'lich' ? [...files, { path: routes.calendarFile, mediaType: 'text/calendar' }] : files;
}

function dataset({ name, kinds, files }: Entry, listed: Listed, edition: SharedEdition) {
  const { bulletin, routes, origin } = edition;
  const page = origin + routes.dataFields(name);
  return {
    '@id': tagUri(bulletin.site, 'du-lieu', name),
    '@type': 'dcat:Dataset',
    title: words[name].name,
    description: words[name].about,
    ...common(kinds, listed, edition),
    landingPage: page,
    distribution: files.map((file) => ({
      ...distribution(file, listed.bytes.get(file.path), edition),
      accessURL: page,
      licence: licenceOf(edition),
    })),
  };
}

/** What the catalogue says of itself as of each dataset. */
function common(kinds: readonly DatasetName[], { records }: Listed, edition: SharedEdition) {
  const { site } = edition.bulletin;
  const modified = lastModified(kinds, records);
  return {
    licence: licenceOf(edition),
    publisher: { '@id': tagUri(site, 'du-lieu', 'co-quan'), '@type': 'foaf:Agent', name: site.governingBody },
    language: 'http://id.loc.gov/vocabulary/iso639-1/vi',
    ...(modified && { modified }),
  };
}

function licenceOf({ bulletin: { site } }: SharedEdition): string {
  return (site.licence ?? defaultLicence).link;
}

/** Where records of each kind that can be taken back once stood. */
const HELD: Record<Tombstone['recordKind'], DatasetName> = {
  campaign: 'phong-trao',
  slogan: 'khau-hieu',
  exemplar: 'guong-dien-hinh',
  award: 'khen-thuong',
};

/**
 * The last day any of these kinds of record changed, a withdrawal too; of the content, never of the build. Registers
 * know no such day, so that one of them alone has none.
 */
function lastModified(kinds: readonly DatasetName[], records: Records): string | undefined {
  const changed = kinds.flatMap((kind) => records[kind] as { updated?: string }[]).flatMap((it) => it.updated ?? []);
  const taken = records['da-rut'].filter((it) => kinds.includes('da-rut') || kinds.includes(HELD[it.recordKind]));
  return [...changed, ...taken.map(({ on }) => on)].toSorted().at(-1);
}
