import { homedir } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FORMER, NEARLY_A_THOUSAND as MANY, STORY } from './changed-content.ts';
import { generatedStories } from './generated-stories.ts';
import { pagesOf } from './sites.ts';

const KB = 1024;
const JSON_LD = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu;
const withoutJsonLd = (html: string) => html.replace(JSON_LD, '');

describe('a story whose fields an enemy filled in', () => {
  const pages = pagesOf('tan-duc-that');
  const story = pages.find(({ path }) => path === `/guong-dien-hinh/${STORY}/`)!;

  test('puts no tag and no attribute on any page', () => {
    // Within a quoted attribute a tag is text.
    const outsideAttributes = (html: string) => html.replace(/="[^"]*"/gu, '');
    const bare = (html: string) => outsideAttributes(withoutJsonLd(html));
    const scripts = (html: string) =>
      [...bare(html).matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, code]) => code!);
    const ours = new Set(pagesOf('tan-duc').flatMap(({ html }) => scripts(html)));
    const open = pages.filter(
      ({ html }) => scripts(html).some((code) => !ours.has(code)) || /<img src=x|<[a-z][^>]*onerror/u.test(bare(html)),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test('prints what was typed as text, and runs nothing of it', () => {
    expect(story.html).toContain('{process.env.HOME}');
    expect(pages.filter(({ html }) => html.includes(homedir())).map(({ path }) => path)).toEqual([]);
  });

  test('leaves its JSON-LD readable', () => {
    const blocks = [...story.html.matchAll(JSON_LD)];
    const data = blocks.map(([, json]) => JSON.stringify(JSON.parse(json!)));
    expect(data.join()).toContain('onerror=alert(1)');
  });
});

test('a former address leads on to the new one, and is not to be found by itself', () => {
  const page = pagesOf('tan-duc-that').find(({ path }) => path === `/guong-dien-hinh/${FORMER}/`)!;
  expect(page.html).toContain(`content="0;url=/guong-dien-hinh/${STORY}/"`);
  expect(page.html).toContain('content="noindex"');
});

describe(`a site of ${MANY} stories more`, () => {
  const pages = pagesOf('tan-duc-nghin');
  const lists = pages.filter(({ path }) =>
    /^\/(?:guong-dien-hinh\/(?:trang\/\d+\/)?|don-vi\/[^/]+\/|linh-vuc\/[^/]+\/|nam\/\d+\/)?$/u.test(path),
  );

  test('keeps the home page and every list within 20 KB', () => {
    const heavy = lists.filter(({ html }) => brotliCompressSync(html).length > 20 * KB);
    expect(heavy.map(({ path, html }) => `${path} ${brotliCompressSync(html).length}`)).toEqual([]);
  });

  test('leads from the list of stories to every story', () => {
    const lists = pages.filter(({ path }) => /^\/guong-dien-hinh\/(?:trang\/\d+\/)?$/u.test(path));
    const missing = generatedStories(MANY).filter(
      ({ slug }) => !lists.some(({ html }) => html.includes(`href="/guong-dien-hinh/${slug}/"`)),
    );
    expect(missing.map(({ slug }) => slug)).toEqual([]);
  });

  test('says in the garden that it shows the newest of many', () => {
    const home = pages.find(({ path }) => path === '/')!;
    expect(home.html).toContain('Ở gần là những gương mới nhất');
  });
});
