import { describe, expect, test } from 'vitest';
import { listenIn, visiting } from './browser.ts';
import { onePagePerType, sites } from './sites.ts';

const { browser, origin } = visiting();

describe.each(sites)('every page type of $name', ({ name }) => {
  const paths = onePagePerType(name).map(({ path }) => path);

  /** Opens each page type and collects what is wrong with it. */
  async function wrongOn(options: Parameters<ReturnType<typeof browser>['newContext']>[0], wrong: WrongOn) {
    const context = await browser().newContext(options);
    const page = await context.newPage();
    const found: Record<string, unknown> = {};
    const home = await origin(name);
    const heard = listenIn(page, home);
    for (const path of paths) {
      heard.foreign.length = heard.complaints.length = 0;
      await page.goto(home + path, { waitUntil: 'load' });
      const problems = await wrong(page, heard);
      if (problems.length > 0) found[path] = problems;
    }
    await context.close();
    return found;
  }

  test('asks only its own site for anything, and complains of nothing', async () => {
    const found = await wrongOn({ viewport: { width: 360, height: 800 } }, (_, heard) =>
      Promise.resolve([
        ...heard.foreign,
        ...heard.complaints.filter((text) => !text.startsWith('404') || !text.includes('/404')),
      ]),
    );
    expect(found).toEqual({});
  });

  test('fits a screen of 320 px without scrolling sideways', async () => {
    expect(await wrongOn({ viewport: { width: 320, height: 800 } }, tooWide)).toEqual({});
  });

  test('fits 360 px with text at 200 %', async () => {
    const doubled: WrongOn = async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      return tooWide(page);
    };
    expect(await wrongOn({ viewport: { width: 360, height: 800 } }, doubled)).toEqual({});
  });

  test('reads the same without scripts', async () => {
    const empty: WrongOn = async (page) => ((await page.locator('main').innerText()).length < 80 ? ['empty'] : []);
    expect(await wrongOn({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, empty)).toEqual({});
  });

  test('moves nothing while its font arrives', async () => {
    const shifts: WrongOn = async (page) => {
      await page.waitForTimeout(150);
      const shift = await page.evaluate(layoutShift);
      return shift > 0.01 ? [shift] : [];
    };
    expect(await wrongOn({ viewport: { width: 360, height: 800 } }, shifts)).toEqual({});
  });

  test('prints its address, and no navigation', async () => {
    const printed: WrongOn = async (page) => {
      await page.emulateMedia({ media: 'print' });
      const navigation = await page.locator('nav:visible').count();
      const address = await page.locator('body').innerText();
      await page.emulateMedia({ media: 'screen' });
      return [
        ...(navigation > 0 ? ['navigation'] : []),
        ...(address.includes('https://hoa-dep-') ? [] : ['no address']),
      ];
    };
    expect(await wrongOn({ viewport: { width: 794, height: 1123 } }, printed)).toEqual({});
  });

  test('gives every link a target of 24 px, or space around it', async () => {
    expect(await wrongOn({ viewport: { width: 360, height: 800 } }, smallTargets)).toEqual({});
  });
});

type Page = Awaited<ReturnType<ReturnType<typeof browser>['newPage']>>;
type WrongOn = (page: Page, heard: { foreign: string[]; complaints: string[] }) => Promise<unknown[]>;

async function tooWide(page: Page): Promise<unknown[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return width > 0 ? [`${width} px too wide`] : [];
}

function layoutShift(): Promise<number> {
  return new Promise((settle) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      settle(total);
    }, 50);
  });
}

/** Navigation, buttons and lists of links; links within a sentence are exempt (WCAG 2.5.8). */
async function smallTargets(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('nav a, button, summary, footer li a')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (height < 24 || width < 24);
      })
      .map((element) => `${element.tagName} ${element.textContent}`),
  );
}
