import type { Field } from '#domain/site';
import type { Edition } from '#routes/edition';
import { collectionPage } from '#views/collection-json-ld';
import type { JsonLd } from '#views/json-ld';
import { type Published, published } from '#views/published';

const LONGEST = 50;

export interface FieldPage {
  path: string;
  title: string;
  description: string;
  name: string;
  colour: string;
  published: Published;
  jsonLd: JsonLd;
}

/** What was done in one field. */
export function fieldPage({ id, name, colour }: Field, edition: Edition): FieldPage {
  const { bulletin, routes } = edition;
  const campaigns = bulletin.campaigns.filter(({ fields }) => fields.includes(id));
  const exemplars = bulletin.exemplars.filter(({ fields }) => fields.includes(id));
  const links = exemplars.map((exemplar) => ({ href: routes.exemplar(exemplar.slug), label: exemplar.name }));
  const path = routes.field(id);
  return {
    path,
    title: `Lĩnh vực: ${name}`,
    description: `Gương điển hình và phong trào thi đua thuộc lĩnh vực ${name}.`,
    ...{ name, colour },
    published: published({ campaigns, exemplars, slogans: [], awards: [] }, edition, LONGEST),
    jsonLd: collectionPage({ name, path }, links, edition),
  };
}
