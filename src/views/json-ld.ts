import { scriptJson } from '#views/script-json';

/** One schema.org thing. */
export interface JsonLd {
  '@type': string;
  [property: string]: JsonLd | readonly JsonLd[] | readonly string[] | string | number | boolean | undefined;
}

/** One step from the home page down; the last is the page itself and needs no address. */
export interface Breadcrumb {
  label: string;
  href?: string;
}

/** The text of a JSON-LD script. */
export function jsonLdText(things: readonly (JsonLd | undefined)[]): string | undefined {
  const present = things.filter((thing) => thing !== undefined);
  if (present.length === 0) return undefined;
  const graph = { '@context': 'https://schema.org', ...(present.length === 1 ? present[0] : { '@graph': present }) };
  return scriptJson(graph);
}

export function breadcrumbList(crumbs: readonly Breadcrumb[], origin: string, canonical: string): JsonLd | undefined {
  if (crumbs.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: href === undefined ? canonical : origin + href,
    })),
  };
}
