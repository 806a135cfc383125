import { describe, expect, test } from 'vitest';
import { archivedSites, filesOf, pagesOf, sites } from './sites.ts';

const variants = [
  ...sites.map(({ name }) => ({ variant: name, base: '' })),
  ...archivedSites.map((name) => ({ variant: `${name}-luu-tru`, base: '' })),
  { variant: 'tan-duc-ban-tin', base: '/ban-tin' },
  { variant: 'tan-duc-that', base: '' },
  { variant: 'tan-duc-rut', base: '' },
];

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&#x26;', '&');

/** Every address a page names: links, pictures, styles, icons. */
function addressesIn(html: string): string[] {
  const plain = [...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, address]) => address!);
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/gu)].flatMap(([, set]) =>
    set!.split(',').map((part) => part.trim().split(' ')[0]!),
  );
  const styles = [...html.matchAll(/url\(["']?([^"')]+)["']?\)/gu)].map(([, address]) => address!);
  return [...plain, ...sets, ...styles]
    .map(unescaped)
    .filter((address) => !/^(?:https?:|mailto:|tel:|sms:|data:)/u.test(address));
}

describe.each(variants)('$variant', ({ variant, base }) => {
  const pages = pagesOf(variant);
  const there = new Set(filesOf(variant).map((file) => `${base}/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`));
  const idsByPage = new Map(
    pages.map(({ path, html }) => [base + path, new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id!))]),
  );

  test('leads nowhere that is not there', () => {
    const dead = pages.flatMap(({ path, html }) =>
      addressesIn(html)
        .map((address) => new URL(address, `https://x.example${base}${path}`))
        .filter(({ pathname }) => !there.has(decodeURI(pathname)))
        .map(({ pathname }) => `${path} → ${pathname}`),
    );
    expect(dead).toEqual([]);
  });

  test('leads to no place within a page that is not there', () => {
    const dead = pages.flatMap(({ path, html }) =>
      addressesIn(html)
        .map((address) => new URL(address, `https://x.example${base}${path}`))
        .filter(({ pathname, hash }) => hash && idsByPage.has(pathname) && !idsByPage.get(pathname)!.has(hash.slice(1)))
        .map(({ pathname, hash }) => `${path} → ${pathname}${hash}`),
    );
    expect(dead).toEqual([]);
  });

  test('leaves no page that nothing leads to', () => {
    // What a page says of itself, its skip link first of all, leads nobody to it.
    const linked = new Set(
      pages.flatMap(({ path, html }) =>
        addressesIn(html)
          .map((address) => new URL(address, `https://x.example${base}${path}`).pathname)
          .filter((pathname) => pathname !== base + path),
      ),
    );
    const alone = pages.filter(
      ({ path, html }) => !linked.has(base + path) && !html.includes('name="robots" content="noindex'),
    );
    expect(alone.map(({ path }) => path)).toEqual([]);
  });
});
