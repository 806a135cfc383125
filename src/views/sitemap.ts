import { real } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import type { PlainDate } from '#vietnamese/plain-date';
import { dataFieldsPages } from '#views/data/fields-page';
import { exemplarPages } from '#views/exemplar/list';
import { numberedPages } from '#views/paging';
import { isEmptySection } from '#views/sections';
import { publishedYears } from '#views/years';

interface SitemapEntry {
  address: string;
  /** When the content changed; never when it was built. */
  changedOn?: PlainDate | undefined;
}

/** Every page worth finding. Illustrations, withdrawn stories and empty lists are not. */
export function sitemapEntries(edition: Edition): SitemapEntry[] {
  const { bulletin, routes } = edition;
  const stories = real(bulletin.exemplars);
  const entries = [
    { path: routes.home, changedOn: newest([...stories, ...bulletin.campaigns, ...bulletin.slogans]) },
    { path: routes.campaigns, changedOn: newest(bulletin.campaigns) },
    { path: routes.exemplars, changedOn: newest(stories) },
    { path: routes.slogans, changedOn: newest(bulletin.slogans) },
    { path: routes.awards, changedOn: newest(bulletin.awards.map(({ decidedOn }) => ({ publishedOn: decidedOn }))) },
    ...[routes.calendar, routes.documents, routes.units, routes.about].map((path) => ({ path })),
    ...[routes.search, routes.nominate, routes.removal, routes.accessibility, routes.data].map((path) => ({ path })),
    ...bulletin.campaigns.map((campaign) => ({ path: routes.campaign(campaign.slug), changedOn: changeOf(campaign) })),
    ...stories.map((exemplar) => ({ path: routes.exemplar(exemplar.slug), changedOn: changeOf(exemplar) })),
    ...bulletin.slogans.map((slogan) => ({ path: routes.slogan(slogan.slug), changedOn: changeOf(slogan) })),
    ...registers(edition).map((path) => ({ path })),
  ];
  const worth = entries.filter(({ path }) => !isEmptySection(path, edition));
  return worth.map(({ path, ...entry }) => ({ address: edition.origin + path, ...entry }));
}

function registers(edition: Edition): string[] {
  const { bulletin, routes } = edition;
  return [
    ...exemplarPages(edition).map(({ number }) => routes.exemplarsPage(number)),
    ...bulletin.site.fields.map(({ id }) => routes.field(id)),
    ...bulletin.documents.map(({ id }) => routes.document(id)),
    ...numberedPages(bulletin.documents).map(({ number }) => routes.documentsPage(number)),
    ...real(bulletin.awards).map(({ slug }) => routes.award(slug)),
    ...bulletin.units.map(({ id }) => routes.unit(id)),
    ...dataFieldsPages(edition).map(({ fields }) => fields.page.path),
    ...publishedYears(edition).map((year) => routes.year(year)),
  ];
}

interface Dated {
  publishedOn?: PlainDate;
  updatedOn?: PlainDate;
}

function changeOf({ publishedOn, updatedOn }: Dated): PlainDate | undefined {
  return updatedOn ?? publishedOn;
}

function newest(records: readonly Dated[]): PlainDate | undefined {
  return records
    .map(changeOf)
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
