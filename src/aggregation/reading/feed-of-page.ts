import { attributeOf, readHtml } from '#aggregation/reading/html-tokens';
import { addressIn } from '#aggregation/reading/item';

const TYPES = ['application/feed+json', 'application/json', 'application/atom+xml', 'application/rss+xml'];

/** The feed that a page names in its head, our own kind before others. */
export function feedOfPage(html: string, address: string): string | undefined {
  const feeds: { type: string; href: string }[] = [];
  readHtml(html, () => ({
    onStartTag: (tag) => {
      const [rel = '', type = ''] = [attributeOf(tag, 'rel'), attributeOf(tag, 'type')];
      const isFeed = tag.tagName === 'link' && /(?:^|\s)alternate(?:\s|$)/iu.test(rel) && TYPES.includes(type);
      const href = isFeed ? addressIn(attributeOf(tag, 'href'), address) : undefined;
      if (href) feeds.push({ type, href });
    },
  }));
  return TYPES.flatMap((type) => feeds.filter((feed) => feed.type === type))[0]?.href;
}
