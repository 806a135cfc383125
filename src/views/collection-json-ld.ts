import type { Edition } from '#routes/edition';
import type { JsonLd } from '#views/json-ld';
import type { Link } from '#views/link';

const LONGEST = 30;

/** A page that lists others; a long list names its first ones, so that the page stays light. */
export function collectionPage(
  { name, path }: { name: string; path: string },
  links: readonly Pick<Link, 'href' | 'label'>[],
  { origin }: Edition,
): JsonLd {
  return {
    '@type': 'CollectionPage',
    name,
    url: origin + path,
    inLanguage: 'vi',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: links.length,
      itemListElement: links.slice(0, LONGEST).map(({ href, label }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        url: origin + href,
      })),
    },
  };
}
