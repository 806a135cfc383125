import type { Exemplar, ExemplarSubject } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import type { JsonLd } from '#views/json-ld';

const THING = {
  person: 'Person',
  collective: 'Organization',
  household: 'Thing',
  enterprise: 'Organization',
} as const satisfies Record<ExemplarSubject, string>;

/** An article about somebody: never more about them than the name that the page shows. */
export function exemplarJsonLd(
  exemplar: Exemplar,
  image: string | undefined,
  { bulletin, origin, routes }: Edition,
): JsonLd {
  const { name, summary, slug, subject, publishedOn, updatedOn } = exemplar;
  const office: JsonLd = { '@type': 'GovernmentOrganization', name: bulletin.site.governingBody };
  return {
    '@type': 'Article',
    headline: name,
    description: summary,
    url: origin + routes.exemplar(slug),
    inLanguage: 'vi',
    datePublished: publishedOn,
    dateModified: updatedOn,
    image: image && origin + image,
    about: { '@type': THING[subject], name },
    author: office,
    publisher: office,
  };
}
