import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isFramed, pagesOf, sites, type BuiltPage } from './sites.ts';

const KB = 1024;

/** HTML and CSS of one first visit, as sent; what is small after little work needs no more of it. */
const isLarger = ({ html }: BuiltPage, most: number) =>
  [4, constants.BROTLI_MAX_QUALITY].every((quality) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    return brotliCompressSync(withoutOwnScript(html), { params }).length > most;
  });

/** The script that shares has a line of its own. */
const withoutOwnScript = (html: string) => html.replace(/<script>\(function [\s\S]*?<\/script>/gu, '');

/** It carries its script; `search-page.test.ts` weighs all it needs. */
const SEARCH = '/tim-kiem/';

const isStory = (path: string) => /^\/guong-dien-hinh\/[^/]+\/$/u.test(path) && !path.includes('/trang/');
const withoutJsonLd = (html: string) => html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/gu, '');
const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

describe.each(sites)('the site of $name', ({ name }) => {
  const pages = pagesOf(name);
  const offenders = (breaks: (page: BuiltPage) => boolean) => pages.filter(breaks).map(({ path }) => path);

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('sends a story in 8 KB of HTML and CSS', () => {
    expect(offenders((page) => isStory(page.path) && isLarger(page, 8 * KB))).toEqual([]);
  });

  test('sends every page in 14 KB of HTML and CSS', () => {
    expect(offenders((page) => page.path !== SEARCH && isLarger(page, 14 * KB))).toEqual([]);
  });

  test('needs no other file for its style', () => {
    expect(offenders(({ html }) => /<link[^>]+stylesheet/u.test(html))).toEqual([]);
  });

  test('reads without a script, and shares or writes a message by at most 1 KB of it, in the page', () => {
    const scripts = pages
      .filter(({ path }) => path !== SEARCH && !isFramed(path))
      .map(({ path, html }) => ({
        path,
        all: [...withoutJsonLd(html).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gu)],
      }));
    const heavy = scripts.filter(
      ({ all }) => Buffer.byteLength(all.map(([, , code]) => code).join('')) > KB || all.some(([, put]) => put !== ''),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
    const codes = new Set(scripts.flatMap(({ all }) => all.map(([, , code]) => code!.slice(0, 24))));
    expect([...codes].toSorted()).toEqual(['(function composeHere() ', '(function shareHere() {\n']);
    expect(offenders(({ html }) => /\son[a-z]+=/iu.test(html))).toEqual([]);
  });

  test('hides every button that needs the script until it is there', () => {
    const shown = (html: string) => /<button\b(?=[^>]* type="button")(?![^>]* hidden)/u.test(html);
    expect(offenders(({ path, html }) => path !== SEARCH && shown(html))).toEqual([]);
  });

  test('leads from home, with its navigation and footer, to no page that has nothing yet', () => {
    // A list names records of its own; a field, records of any kind.
    const below = (path: string) => (path.split('/').length === 3 ? path : '/(?:phong-trao|guong-dien-hinh)/');
    const isBare = ({ path, html }: BuiltPage) =>
      html.includes('class="empty"') && !new RegExp(`<main[\\s\\S]*href="${below(path)}[a-z0-9]`, 'u').test(html);
    const home = pages.find(({ path }) => path === '/')!.html;
    const linked = pages.filter(({ path }) => path !== '/' && home.includes(`href="${path}"`));
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter(isBare).map(({ path }) => path)).toEqual([]);
  });

  test('asks nothing of other places', () => {
    const loads =
      /(?:src|srcset|poster|data)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import|<iframe|preconnect|dns-prefetch/iu;
    expect(offenders(({ html }) => loads.test(html))).toEqual([]);
  });

  test('gives every page a title of its own', () => {
    const titles = pages.map(({ html }) => attribute(html, /<title>([^<]*)<\/title>/u));
    expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('gives every page one heading, a description and Vietnamese as its language', () => {
    expect(offenders(({ html }) => (html.match(/<h1[\s>]/gu) ?? []).length !== 1)).toEqual([]);
    expect(offenders(({ html }) => !/<meta name="description" content="[^"]{20,}/u.test(html))).toEqual([]);
    expect(offenders(({ html }) => !html.includes('<html lang="vi"'))).toEqual([]);
  });

  test('names the lasting address of every page that may be found', () => {
    const findable = pages.filter(({ html }) => !html.includes('name="robots" content="noindex'));
    const wrong = findable.filter(({ path, html }) => {
      const canonical = attribute(html, /<link rel="canonical" href="([^"]+)"/u);
      return canonical === undefined || new URL(canonical).pathname !== path;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('prints no value that is not there', () => {
    const text = (html: string) =>
      withoutJsonLd(html)
        .replace(/<(style|script)[\s\S]*?<\/\1>/gu, '')
        .replace(/<[^>]+>/gu, ' ');
    expect(offenders(({ html }) => /\bundefined\b|\bNaN\b|\bnull\b|\[object |Invalid Date/u.test(text(html)))).toEqual(
      [],
    );
  });

  test('says on every page which day it speaks of', () => {
    expect(offenders(({ html }) => !/Thông tin tính đến ngày \d{2}\/\d{1,2}\/2024\./u.test(html))).toEqual([]);
  });

  test('never calls itself a bulletin: the word is licensed', () => {
    const claims = /bản tin (?:thi đua|xã|phường|huyện|này)/iu;
    expect(offenders(({ html }) => claims.test(html))).toEqual([]);
  });

  test('is written in composed letters', () => {
    expect(offenders(({ html }) => html !== html.normalize('NFC'))).toEqual([]);
  });
});
