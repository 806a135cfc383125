import { describe, expect, test } from 'vitest';
import { archivedSites, type BuiltPage, isFramed, pagesOf, sites } from './sites.ts';

const REMOVAL = '/yeu-cau-go-bai/';
const NOMINATION = '/gioi-thieu-guong/';
const variants = [...sites.map(({ name }) => name), ...archivedSites.map((name) => `${name}-luu-tru`), 'tan-duc-rut'];

const main = ({ html }: BuiltPage) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
const links = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/gu)].map(([, href]) => href!.replace(/&(?:amp|#38);/gu, '&'));

const isNotice = ({ html }: BuiltPage) => html.includes('từng đăng ở địa chỉ này');
const isOneOf = (folders: string) => new RegExp(`^/(?:${folders})/(?!trang/)[^/]+/$`, 'u');

describe.each(variants)('%s', (variant) => {
  const pages = pagesOf(variant).filter(({ path, html }) => !isFramed(path) && !html.includes('http-equiv="refresh"'));
  const pageAt = (path: string) => pages.find((page) => page.path === path)!;
  const without = (some: readonly BuiltPage[], href: string, part = main) =>
    some.filter((page) => !links(part(page)).includes(href)).map(({ path }) => path);

  test('leads from every page to the request to be left out, from what tells of people within it', () => {
    const telling = pages.filter((page) => isOneOf('guong-dien-hinh|khen-thuong').test(page.path) && !isNotice(page));
    expect(without(telling, REMOVAL)).toEqual([]);
    expect(without(pages, REMOVAL, ({ html }) => html.slice(html.indexOf('<footer')))).toEqual([]);
    expect(without(pages, NOMINATION, ({ html }) => html.slice(html.indexOf('<footer')))).toEqual([]);
  });

  test('says on every page how to call or write to somebody', () => {
    const foot = ({ html }: BuiltPage) => links(html.slice(html.indexOf('<footer')));
    expect(
      pages
        .filter((page) => !foot(page).some((href) => /^(?:tel:\+?\d|mailto:.+@)/u.test(href)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test.each([NOMINATION, REMOVAL])('opens the message of %s ready to be filled in, and shows it', (path) => {
    const shown = /<pre class="message">([\s\S]*?)<\/pre>/u.exec(pageAt(path).html)![1]!;
    const ready = links(main(pageAt(path))).filter((href) => href.includes('body='));
    expect(ready.length).toBeGreaterThan(0);
    for (const href of ready) {
      const [, start, body] = /^(mailto:[^?]+@[^?]+\?subject=[^&]+&|sms:\+84\d{9}\?&)body=(.*)$/u.exec(href)!;
      expect(start).toBeDefined();
      expect(decodeURIComponent(body!).replaceAll('\r\n', '\n')).toBe(shown);
    }
  });

  test('offers to pass on each story, campaign, slogan, decision and the calendar, and no notice of what is gone', () => {
    const told = isOneOf('guong-dien-hinh|phong-trao|khau-hieu|khen-thuong');
    const unlike = pages.filter((page) => {
      const isList = page.html.includes('<li id="viec-') || (page.path === '/khen-thuong/' && leadsToDecision(page));
      const isMeant = (told.test(page.path) && !isNotice(page)) || isList;
      return page.html.includes('class="share screen"') !== isMeant;
    });
    expect(unlike.map(({ path }) => path)).toEqual([]);
  });
});

/** A list of awards without one has nothing to pass on. */
function leadsToDecision({ html }: { html: string }): boolean {
  return /href="\/khen-thuong\/[^"/]+\/"/u.test(html);
}

test.each(archivedSites)('the law of the day it is read on stands on the removal page of %s', (name) => {
  const page = (variant: string) => pagesOf(variant).find(({ path }) => path === REMOVAL)!.html;
  expect(page(name)).toMatch(/72 giờ[\s\S]*13\/2023\/NĐ-CP/u);
  expect(page(name)).not.toContain('91/2025/QH15');
  expect(page(`${name}-luu-tru`)).toMatch(/2 ngày làm việc[\s\S]*15 ngày[\s\S]*20 ngày[\s\S]*91\/2025\/QH15/u);
  expect(page(`${name}-luu-tru`)).not.toContain('72 giờ');
});
