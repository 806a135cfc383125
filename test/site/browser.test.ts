import { beforeAll, describe, expect, test } from 'vitest';
import { listenIn, visiting } from './browser.ts';
import { onePagePerType, pagesOf, sites } from './sites.ts';

const { browser, origin } = visiting();

describe.each(sites)('every page type of $name', ({ name }) => {
  const paths = onePagePerType(name).map(({ path }) => path);
  let wrong: Record<keyof typeof looks, Record<string, unknown[]>>;

  // Each page is opened once, and looked at in every way.
  beforeAll(async () => {
    const context = await browser().newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const home = await origin(name);
    const heard = listenIn(page, home);
    wrong = { told: {}, shifts: {}, targets: {}, first: {}, narrow: {}, doubled: {}, printed: {} };
    for (const path of paths) {
      heard.foreign.length = heard.complaints.length = 0;
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(home + path, { waitUntil: 'load' });
      for (const [look, wrongOn] of Object.entries(looks)) {
        const problems = await wrongOn(page, heard);
        if (problems.length > 0) wrong[look as keyof typeof looks][path] = problems;
      }
    }
    await context.close();
  }, 300_000);

  test('asks only its own site for anything, and complains of nothing', () => expect(wrong.told).toEqual({}));

  test('begins on a phone with little head, its first story soon, a name in three lines', () =>
    expect(wrong.first).toEqual({}));

  test('fits a screen of 320 px without scrolling sideways', () => expect(wrong.narrow).toEqual({}));

  test('fits 360 px with text at 200 %', () => expect(wrong.doubled).toEqual({}));

  test('moves nothing while its font arrives', () => expect(wrong.shifts).toEqual({}));

  test('prints its address, and no navigation', () => expect(wrong.printed).toEqual({}));

  test('gives every link a target of 24 px, or space around it', () => expect(wrong.targets).toEqual({}));

  test('reads the same without scripts', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const home = await origin(name);
    const empty: string[] = [];
    for (const path of paths) {
      await page.goto(home + path, { waitUntil: 'load' });
      if ((await page.locator('main').innerText()).length < 80) empty.push(path);
    }
    await context.close();
    expect(empty).toEqual([]);
  });
});

test('every shipped story prints on one sheet of A4', async () => {
  const page = await browser().newPage();
  const home = await origin('tan-duc');
  const stories = pagesOf('tan-duc').filter(({ path }) => /^\/guong-dien-hinh\/[^/]+\/$/u.test(path));
  const sheets: Record<string, number> = {};
  for (const { path } of stories) {
    await page.goto(home + path);
    sheets[path] = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  }
  await page.close();
  expect(stories.length).toBeGreaterThan(5);
  expect(sheets).toEqual(Object.fromEntries(stories.map(({ path }) => [path, 1])));
}, 60_000);

function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
}

type Page = Awaited<ReturnType<ReturnType<typeof browser>['newPage']>>;
type WrongOn = (page: Page, heard: { foreign: string[]; complaints: string[] }) => Promise<unknown[]>;

/** In this order: as it arrives at 360 px, then at other widths, with other letters, on paper. */
const looks = {
  shifts: async (page) => {
    await page.waitForTimeout(150);
    const shift = await page.evaluate(layoutShift);
    return shift > 0.01 ? [shift] : [];
  },
  told: (_, { foreign, complaints }) =>
    Promise.resolve([...foreign, ...complaints.filter((text) => !text.startsWith('404') || !text.includes('/404'))]),
  targets: smallTargets,
  first: tooLate,
  narrow: async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    return tooWide(page);
  },
  printed: async (page) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    const navigation = await page.locator('nav:visible').count();
    const address = await page.locator('body').innerText();
    await page.emulateMedia({ media: 'screen' });
    return [...(navigation > 0 ? ['navigation'] : []), ...(address.includes('https://hoa-dep-') ? [] : ['no address'])];
  },
  doubled: async (page) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    return tooWide(page);
  },
} satisfies Record<string, WrongOn>;

/** Of 360 by 740 px the head takes 130; home shows a story, if it has any, within a screen and a half. */
async function tooLate(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const head = document.querySelector('.mast')?.getBoundingClientRect().height ?? 0;
    const story = document.querySelector('.first.story-card')?.getBoundingClientRect().top ?? 0;
    const name = document.querySelector('.strip a')?.getClientRects().length ?? 0;
    return [...(head > 130 ? [{ head }] : []), ...(story > 1110 ? [{ story }] : []), ...(name > 3 ? [{ name }] : [])];
  });
}

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
