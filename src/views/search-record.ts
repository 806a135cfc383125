import { campaignStatus, launchDate } from '#domain/campaign';
import type { Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import type { SearchFilter, SearchKind } from '#strings/search';
import { statusInAddress } from '#strings/search';
import { capitalised, shortUnitName } from '#strings/units';
import { firstDay, type PartialDate, writtenPartialDate } from '#vietnamese/partial-date';
import { sloganDate } from '#views/slogan-line';

/** What search knows of one page. A page without a record is not found. */
export interface SearchRecord {
  path: string;
  title: string;
  filters: Partial<Record<SearchFilter, readonly string[]>> & { loai: readonly [SearchKind] };
  date?: PartialDate | undefined;
  /** Names it should be found by that it does not show. */
  otherNames?: readonly string[];
  /** `heading`: what it lists has pages of its own. `behind`: pages that tell of the same thing come first. */
  how?: 'heading' | 'behind';
  isIllustration?: boolean;
}

const kept = new WeakMap<Edition, Map<string, SearchRecord>>();

/** Every page that can be found, by its address. Withdrawn stories are none of them. */
export function searchRecords(edition: Edition): ReadonlyMap<string, SearchRecord> {
  const known = kept.get(edition);
  if (known) return known;
  const records = new Map(
    [...exemplars(edition), ...campaigns(edition), ...slogans(edition), ...registers(edition), ...lists(edition)].map(
      (record) => [record.path, record],
    ),
  );
  kept.set(edition, records);
  return records;
}

function exemplars({ bulletin, routes }: Edition): SearchRecord[] {
  return bulletin.exemplars.map(({ slug, name, fields, unit, campaigns, publishedOn, isIllustration }) => ({
    path: routes.exemplar(slug),
    title: name,
    filters: {
      loai: ['guong'],
      'linh-vuc': fields,
      'don-vi': [unit],
      'phong-trao': campaigns,
      nam: [publishedOn.slice(0, 4)],
    },
    date: publishedOn,
    isIllustration,
  }));
}

function campaigns({ bulletin, routes, today }: Edition): SearchRecord[] {
  return bulletin.campaigns.map((campaign) => ({
    path: routes.campaign(campaign.slug),
    title: capitalised(campaign.name),
    filters: {
      loai: ['phong-trao'],
      'linh-vuc': campaign.fields,
      'don-vi': [campaign.launchedBy],
      'phong-trao': [campaign.slug, ...campaign.answersTo],
      nam: [launchDate(campaign).slice(0, 4)],
      'trang-thai': [statusInAddress[campaignStatus(campaign, bulletin.units, today)]],
    },
    date: launchDate(campaign),
    otherNames: campaign.otherNames,
    isIllustration: campaign.isIllustration,
  }));
}

function slogans(edition: Edition): SearchRecord[] {
  const { bulletin, routes } = edition;
  return bulletin.slogans.map((slogan) => ({
    path: routes.slogan(slogan.slug),
    title: slogan.text,
    filters: {
      loai: ['khau-hieu'],
      'don-vi': [slogan.unit],
      'phong-trao': slogan.campaign ? [slogan.campaign] : [],
      nam: [sloganDate(slogan, edition).slice(0, 4)],
    },
    date: sloganDate(slogan, edition),
  }));
}

function registers({ bulletin, routes }: Edition): SearchRecord[] {
  const documents = bulletin.documents.map(({ id, subject, issuerUnit, issuedOn }) => ({
    path: routes.document(id),
    title: subject,
    filters: {
      loai: ['van-ban'] as const,
      'don-vi': issuerUnit ? [issuerUnit] : [],
      nam: issuedOn ? [issuedOn.slice(0, 4)] : [],
    },
    date: issuedOn,
  }));
  const units = bulletin.units.map((unit) => ({
    path: routes.unit(unit.id),
    title: shortUnitName(unit),
    filters: { loai: ['don-vi'] as const, 'don-vi': [unit.id] },
    otherNames: namesThroughTime(unit, bulletin.units),
  }));
  const fields = bulletin.site.fields.map(({ id, name }) => ({
    path: routes.field(id),
    title: name,
    filters: { loai: ['linh-vuc'] as const, 'linh-vuc': [id] },
    how: 'behind' as const,
  }));
  return [...documents, ...units, ...fields];
}

/** What a place was called before, is called since, and is called by others. */
function namesThroughTime(unit: Unit, units: readonly Unit[]): string[] {
  const heirs = units.filter(({ id }) => unit.successors.some((succession) => succession.unit === id));
  const forebears = units.filter(({ successors }) => successors.some((succession) => succession.unit === unit.id));
  return [...unit.otherNames, ...[...heirs, ...forebears].map(shortUnitName)];
}

function lists({ routes }: Edition): SearchRecord[] {
  const of = (loai: SearchKind, how?: SearchRecord['how']) => (path: string) => ({
    ...{ path, title: '', filters: { loai: [loai] as const } },
    ...(how && { how }),
  });
  return [
    ...[routes.campaigns, routes.exemplars, routes.slogans, routes.documents, routes.units].map(of('trang', 'heading')),
    ...[routes.about, routes.accessibility, routes.nominate].map(of('trang', 'behind')),
    of('khen-thuong')(routes.awards),
    of('trang')(routes.calendar),
  ];
}

/** What the layout writes on `<main>` for the index; nothing on pages that are not found. */
export function searchAttributes(path: string, edition: Edition): Record<string, string | true | undefined> {
  const record = searchRecords(edition).get(path);
  if (!record) return {};
  const { filters, date, otherNames = [], how, isIllustration } = record;
  const pairs = Object.entries(filters).flatMap(([filter, values]) => values.map((value) => `${filter}:${value}`));
  return {
    'data-pagefind-body': true,
    'data-search-filters': [...pairs, ...(isIllustration ? ['minh-hoa:co'] : [])].join(' '),
    'data-pagefind-meta': date && `ngay:${writtenPartialDate(date)}`,
    'data-pagefind-sort': date && `ngay:${firstDay(date)}`,
    'data-search': how,
    'data-search-names': otherNames.length > 0 ? otherNames.join(', ') : undefined,
  };
}
