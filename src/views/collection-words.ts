import type { Edition } from '#routes/edition';
import type { JsonLd } from '#views/json-ld';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';

const LONGEST = 30;

type Listed = Pick<Link, 'href' | 'label'>;

/** The words around a page that lists others. */
export function collectionWords(words: PageWords, links: readonly Listed[], edition: Edition): PageWords {
  return { ...words, breadcrumbs: [{ label: words.title }], jsonLd: collectionJsonLd(words, links, edition) };
}

/** A long list names its first ones, so that the page stays light. */
function collectionJsonLd({ title, path }: PageWords, links: readonly Listed[], { origin }: Edition): JsonLd {
  const page = { '@type': 'CollectionPage', name: title, url: origin + path, inLanguage: 'vi' };
  if (links.length === 0) return page;
  const items = links.slice(0, LONGEST).map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    url: origin + href,
  }));
  return { ...page, mainEntity: { '@type': 'ItemList', numberOfItems: links.length, itemListElement: items } };
}
