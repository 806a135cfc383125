import { describe, expect, test } from 'vitest';
import { excerpt } from '#search/excerpt';
import type { Found, Index } from '#search/found';
import { readQuery } from '#search/query';
import { search } from '#search/search';
import { readSynonyms } from '#search/synonyms';
import { usualSynonyms } from '#strings/synonyms';
import { expectedByClass, nonsense } from '../site/search-queries.ts';
import { sites } from '../site/sites.ts';
import { listening } from './listening.ts';
import { engineOf, vocabularyOf } from './pages-engine.ts';
import { printedPages } from './printed-pages.ts';

const synonyms = readSynonyms(usualSynonyms);
const indexes = new Map<string, { pages: Record<string, string> } & Index>(
  sites.map(({ name, content }) => {
    const pages = printedPages(content);
    return [name, { pages, engine: engineOf(pages), vocabulary: vocabularyOf(pages), synonyms }];
  }),
);

/** The texts alone, without the pages around them: `test/site/search-quality.test.ts` asks the built sites. */
describe.each(expectedByClass)('queries of the class %s', (name, queries) => {
  test('find the same pages, with the same words marked, at the same cost', async () => {
    const answers = await Promise.all(queries.map(({ site, query }) => answered(query, site)));
    await expect(answers.join('\n')).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

test.each(nonsense)('“%s” finds nothing', async (query) => {
  for (const [site, index] of indexes) expect((await search(readQuery(query), index)).pages, site).toEqual([]);
});

async function answered(query: string, site: string): Promise<string> {
  const { pages, engine, ...known } = indexes.get(site)!;
  const { questions, engine: asked } = listening(engine);
  const found = await search(readQuery(query), { engine: asked, ...known });
  const mended = found.mended === undefined ? '' : `, taken for “${found.mended}”`;
  const told = found.pages.slice(0, 5).map((page) => `  ${page} ${marked(pages[page]!, found)}`);
  return [`${site}: ${query}${mended}: ${found.pages.length} found, ${questions.size} asked`, ...told].join('\n');
}

function marked(text: string, { terms }: Found): string {
  return excerpt(text, terms)
    .flatMap(({ text, isMatch }) => (isMatch ? `«${text}»` : []))
    .join(' ');
}
