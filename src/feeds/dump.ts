import { CONTRACT_VERSION } from '#feeds/contract/contract';
import { sharedRecords } from '#feeds/datasets';
import { defaultLicence } from '#feeds/feed-frame';
import { instant } from '#feeds/feed-items';
import type { FeedSource } from '#feeds/feed-source';
import { jsonText } from '#feeds/json-feed';

/** The whole bulletin in one file. `digestOf` is SHA-256 in hexadecimal. */
export function dumpText(source: FeedSource, digestOf: (text: string) => string): string {
  const { edition, version } = source;
  const { bulletin, routes, origin, today } = edition;
  const { site } = bulletin;
  const content = {
    fields: site.fields.map(({ id, name }) => ({ id, name })),
    records: withTexts(source),
  };
  return jsonText({
    $schema: origin + routes.schema('toan-bo'),
    version: CONTRACT_VERSION,
    about: origin + routes.dataFields('toan-bo'),
    site: {
      name: site.name,
      url: origin + routes.home,
      governingBody: site.governingBody,
      responsible: site.responsible,
    },
    licence: site.licence ?? defaultLicence,
    engine: { name: 'hoa-dep', version },
    // The day, not the minute: two builds of one day are the same bytes.
    generatedAt: instant(today),
    digest: `sha256-${digestOf(jsonText(content))}`,
    ...content,
  });
}

/** Records with the text of their pages. */
function withTexts({ edition, texts }: FeedSource) {
  const { campaigns, slogans, exemplars } = edition.bulletin;
  const { routes, origin } = edition;
  const fileOf = new Map([
    ...campaigns.map((it) => [origin + routes.campaign(it.slug), it.origin.file] as const),
    ...slogans.map((it) => [origin + routes.slogan(it.slug), it.origin.file] as const),
    ...exemplars.map((it) => [origin + routes.exemplar(it.slug), it.origin.file] as const),
  ]);
  const told = <Row extends { url: string }>(record: Row) => {
    const html = texts.get(fileOf.get(record.url) ?? '')?.html;
    return html ? { ...record, contentHtml: html } : record;
  };
  const records = sharedRecords(edition);
  return {
    ...records,
    'phong-trao': records['phong-trao'].map(told),
    'khau-hieu': records['khau-hieu'].map(told),
    'guong-dien-hinh': records['guong-dien-hinh'].map(told),
  };
}
