import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { listenIn, visiting } from './browser.ts';
import { builtFolder, pagesOf, sites } from './sites.ts';

const { browser, origin } = visiting();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const closing: (() => void)[] = [];
afterAll(() => closing.forEach((close) => close()));

const codeOnPage = (html: string) =>
  [...html.matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code>/gu)].map(([, code]) =>
    code!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#34;', '"'),
  );

/** What the officer of a portal copies from `/du-lieu/`, for the site as it stands at `home`. */
function copiedCode(variant: string, home: string): string {
  const { html } = pagesOf(variant).find(({ path }) => path === '/du-lieu/')!;
  return codeOnPage(html)[0]!.replaceAll(/https:\/\/[^/"]+/gu, home);
}

/** A portal at an origin of its own, with these lines in its page. */
async function portalWith(lines: string): Promise<string> {
  const page = `<!doctype html><meta charset="utf-8"><title>Cổng</title><h1>Cổng thông tin</h1>${lines}`;
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const frameHeight = (page: Page) => page.evaluate(() => document.querySelector('iframe')!.offsetHeight);
const contentHeight = (page: Page) =>
  page
    .frames()[1]!
    .evaluate(() => [document.documentElement.scrollHeight, document.documentElement.clientHeight] as const);

/** Waits for what comes by message; fails by the time limit of the test. */
async function grown(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight !== 480);
}

describe('the frame in a portal', () => {
  test.each([360, 800])('grows to what it shows at %i px, and follows it when the window changes', async (width) => {
    const home = await origin('tan-duc');
    const page = await browser().newPage({ viewport: { width, height: 700 } });
    const portal = await portalWith(copiedCode('tan-duc', home));
    const heard = listenIn(page, home);
    await page.goto(portal);
    await grown(page);
    const [whole, shown] = await contentHeight(page);
    expect(whole).toBeGreaterThan(480);
    expect(whole).toBe(shown);
    const before = await frameHeight(page);
    await page.setViewportSize({ width: width + 240, height: 700 });
    await page.waitForFunction((height) => document.querySelector('iframe')!.offsetHeight < height, before);
    const [wholeWide, shownWide] = await contentHeight(page);
    expect(wholeWide).toBe(shownWide);
    expect(heard.complaints).toEqual([]);
    await page.close();
  });

  test('grows as well when the script comes first, or long after', async () => {
    const home = await origin('tan-duc');
    const [frame, script] = copiedCode('tan-duc', home).split('\n');
    const page = await browser().newPage();
    await page.goto(await portalWith(`${script!}${frame!}`));
    await grown(page);
    await page.goto(await portalWith(frame!), { waitUntil: 'load' });
    expect(await frameHeight(page)).toBe(480);
    await page.addScriptTag({ url: `${home}/nhung/nhung.js` });
    await grown(page);
    await page.close();
  });

  test('keeps a height that scrolls where the portal has no script', async () => {
    const home = await origin('tan-duc');
    const [frame] = copiedCode('tan-duc', home).split('\n');
    const page = await browser().newPage({ viewport: { width: 360, height: 700 } });
    await page.goto(await portalWith(frame!));
    expect(await frameHeight(page)).toBe(480);
    const [whole, shown] = await contentHeight(page);
    expect(whole).toBeGreaterThan(shown);
    await page.close();
  });

  test('takes its height from itself only: not from the portal, not from another frame, not beyond measure', async () => {
    const home = await origin('tan-duc');
    const stranger = await portalWith(`<script>for (const w of [parent]) w.postMessage(1234, '*')</script>`);
    const page = await browser().newPage();
    await page.goto(await portalWith(`${copiedCode('tan-duc', home)}<iframe src="${stranger}"></iframe>`));
    await grown(page);
    const right = await frameHeight(page);
    await page.evaluate(() => window.postMessage(1234, '*'));
    await page.frames()[2]!.evaluate(() => parent.postMessage(1234, '*'));
    for (const wrong of ['1e9', '-5', '"100px;position:fixed"', 'null'])
      await page.frames()[1]!.evaluate(`parent.postMessage(${wrong}, '*')`);
    await page.evaluate(() => new Promise((settle) => setTimeout(settle, 100)));
    expect(await frameHeight(page)).toBe(right);
    // The same message, from the frame itself, is heard: what was refused above was refused for a reason.
    await page.frames()[1]!.evaluate(() => parent.postMessage(1234, '*'));
    await page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight === 1234);
    await page.close();
  });

  test('tells its height to nobody who has not asked, and to nobody but the page around it', async () => {
    const home = await origin('tan-duc');
    const page = await browser().newPage();
    const listening = '<script>window.heard = []; addEventListener("message", (e) => heard.push(e.data))</script>';
    const [frame] = copiedCode('tan-duc', home).split('\n');
    const sibling = await portalWith('<script>parent.frames[0].postMessage("hoa-dep", "*")</script>');
    await page.goto(await portalWith(`${listening}${frame!}<iframe id="b"></iframe>`));
    await page.evaluate((address) => document.querySelector('#b')!.setAttribute('src', address), sibling);
    await page.waitForFunction(() => window.frames.length === 2);
    await page.evaluate(() => new Promise((settle) => setTimeout(settle, 200)));
    expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
    await page.evaluate(() => window.frames[0]!.postMessage('hoa-dep', '*'));
    await page.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.length > 0);
    await page.close();
  });

  test('opens what is chosen in the whole window', async () => {
    const home = await origin('tan-duc');
    const page = await browser().newPage();
    await page.goto(await portalWith(copiedCode('tan-duc', home)));
    await page.frames()[1]!.locator('main h3 a').first().click();
    await page.waitForURL(`${home}/guong-dien-hinh/*/`);
    await page.close();
  });
});

describe.each(sites)('the pages for frames of $name', ({ name }) => {
  const framed = pagesOf(name)
    .filter(({ path }) => path.startsWith('/nhung/'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const script = readFileSync(join(builtFolder(name), 'nhung/nhung.js'), 'utf8');

  test('are three, closed to search engines, and lead out of the frame', () => {
    expect(framed.map(({ path }) => path)).toEqual(['/nhung/', '/nhung/guong-dien-hinh/', '/nhung/phong-trao/']);
    expect(framed.filter(({ html }) => !/noindex[\s\S]*<base target="_top">/u.test(html))).toEqual([]);
  });

  test('need 1 KB of script in all, on both sides', () => {
    const inline = framed.map(({ html }) => [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)]);
    expect(inline.map(({ length }) => length)).toEqual([1, 1, 1]);
    const heaviest = Math.max(...inline.map(([tag]) => Buffer.byteLength(tag![1]!)));
    expect(Buffer.byteLength(script) + heaviest).toBeLessThanOrEqual(1024);
  });

  test('are offered on the page of the data, each with lines to copy', () => {
    const { html } = pagesOf(name).find(({ path }) => path === '/du-lieu/')!;
    const addresses = codeOnPage(html).map((code) => new URL(/<iframe src="([^"]+)"/u.exec(code)![1]!).pathname);
    expect(addresses).toEqual(framed.map(({ path }) => path));
  });

  test.each([320, 360, 800])('have no axe violation at %i px', async (width) => {
    const page = await browser().newPage({ viewport: { width, height: 700 } });
    const found: string[] = [];
    for (const { path } of framed) {
      await page.goto((await origin(name)) + path);
      await page.evaluate(axe);
      const results = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      found.push(...results.violations.map(({ id }) => `${path}: ${id}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});
