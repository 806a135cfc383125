import { Tokenizer } from 'parse5';
import { isHtml } from '#aggregation/reading/read-document';
import { addressIn } from '#aggregation/reading/item';
import type { Answer } from './exchange.ts';

const TYPES = ['application/feed+json', 'application/json', 'application/atom+xml', 'application/rss+xml'];

/** The feed that a page names in its head, our own kind before others; `undefined` for what is no page. */
export function feedOfPage({ body, address }: Pick<Answer, 'body' | 'address'>): string | undefined {
  const html = new TextDecoder().decode(body);
  if (!isHtml(html)) return undefined;
  const feeds: { type: string; href: string }[] = [];
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs }) => {
        const { rel = '', type = '', href } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
        const isFeed = tagName === 'link' && /(?:^|\s)alternate(?:\s|$)/iu.test(rel) && TYPES.includes(type);
        const found = isFeed ? addressIn(href, address) : undefined;
        if (found) feeds.push({ type, href: found });
      },
      ...{ onEndTag: nothing, onCharacter: nothing, onWhitespaceCharacter: nothing, onNullCharacter: nothing },
      ...{ onComment: nothing, onDoctype: nothing, onEof: nothing },
    },
  );
  tokenizer.write(html, true);
  return TYPES.flatMap((type) => feeds.filter((feed) => feed.type === type))[0]?.href;
}
