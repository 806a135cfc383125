import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { visiting } from './browser.ts';
import { longestOfEachType } from './sites.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { browser, origin } = visiting();

/** Violations as one line each: what, and where. */
function brief({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

// The sites share their templates: of each type the longest page there is, and every home page for its colours.
test.each([360, 1200])(
  'no page type of any site has an axe violation at %i px',
  async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 900 } });
    const found: Record<string, string[]> = {};
    for (const { site, path } of longestOfEachType()) {
      await page.goto((await origin(site)) + path);
      await page.evaluate(axe);
      const results = await page.evaluate(
        (tags) =>
          (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
            runOnly: tags,
          }),
        RULES,
      );
      if (results.violations.length > 0) found[`${site}${path}`] = brief(results);
    }
    await page.close();
    expect(found).toEqual({});
  },
  300_000,
);
