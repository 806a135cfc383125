import { describe, expect, test } from 'vitest';
import { visiting } from './browser.ts';
import { pagesOf, sites } from './sites.ts';

const { browser, origin } = visiting();

/** Nine screens of a phone: what a household reads in one go. */
const LONGEST = 7000;

describe.each(sites)('every campaign of $name', ({ name }) => {
  const paths = pagesOf(name)
    .map(({ path }) => path)
    .filter((path) => /^\/phong-trao\/[^/]+\/$/u.test(path));

  test(`is read on a phone within ${LONGEST} px, its name within four lines`, async () => {
    const page = await browser().newPage({ viewport: { width: 360, height: 740 } });
    const tooLong: Record<string, number> = {};
    const headings: Record<string, number> = {};
    for (const path of paths) {
      await page.goto((await origin(name)) + path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > LONGEST) tooLong[path] = height;
      const lines = await page.evaluate(linesOfHeading);
      if (lines > 4) headings[path] = lines;
    }
    await page.close();
    expect(paths.length).toBeGreaterThan(0);
    expect(tooLong).toEqual({});
    expect(headings).toEqual({});
  });

  test('is printed with everything unfolded', async () => {
    const page = await browser().newPage();
    await page.emulateMedia({ media: 'print' });
    const folded: Record<string, string[]> = {};
    for (const path of paths) {
      await page.goto((await origin(name)) + path);
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll('details > :not(summary)')]
          .filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }) || part.clientHeight === 0)
          .map((part) => part.textContent.slice(0, 40)),
      );
      if (hidden.length > 0) folded[path] = hidden;
    }
    await page.close();
    expect(folded).toEqual({});
  });
});

function linesOfHeading(): number {
  const heading = document.querySelector('h1')!;
  return Math.round(heading.clientHeight / Number.parseFloat(getComputedStyle(heading).lineHeight));
}
