import { describe, expect, test } from 'vitest';
import { isWrittenOut } from '#domain/legal-document';
import { readContent } from '#loading/read-content';
import { mendedSource } from '../content/sources.ts';
import { pagesOf, sites } from './sites.ts';

/** Words in a row that must stand on one page. */
const ROW = 5;

/** Data is for machines, and what explains an abbreviation is no word of a plan. */
const told = (html: string) =>
  html
    .replace(/<(head|script|style|noscript)\b[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<span class="in-words">[^<]*<\/span>/gu, '')
    .replace(/<\/?(?:abbr|b|i|em|strong)\b[^>]*>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&(?:quot|#34|#39|amp|nbsp);/gu, ' ');

function rowsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));
}

describe.each(sites)('the site of $name', ({ name, content }) => {
  test('tells all that its plan says', async () => {
    const { bulletin } = await readContent({ content, cache: '', engine: '' });
    const plan = bulletin!.documents.find(isWrittenOut)!;
    const pages = pagesOf(name).filter(({ path }) => !path.startsWith('/du-lieu/'));
    const there = new Set(pages.flatMap(({ html }) => rowsOf(told(html))));
    const wanted = [...new Set(rowsOf(mendedSource(name, plan)))];
    const missing = wanted.filter((row) => !there.has(row));
    expect(missing.length / wanted.length, missing.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('names who signed its plan, and leads to it from the campaign', async () => {
    const { bulletin } = await readContent({ content, cache: '', engine: '' });
    const { id, signer } = bulletin!.documents.find(isWrittenOut)!;
    const page = pagesOf(name).find(({ path }) => path === `/van-ban/${id}/`)!;
    expect(told(page.html)).toContain(`${signer!.office} ${signer!.name} ký`);
    const leading = pagesOf(name).filter(
      ({ path, html }) => path.startsWith('/phong-trao/') && html.includes(`href="/van-ban/${id}/#`),
    );
    expect(leading.length).toBeGreaterThan(0);
  });
});
