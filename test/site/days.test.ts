import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archivedSites, builtFolder, filesOf } from './sites.ts';

const bytes = (variant: string, file: string) => readFileSync(join(builtFolder(variant), file));
/** Named after what is in it: it holds the words of the pages. */
const isSearch = (file: string) => file.startsWith('pagefind/');

describe.each(archivedSites)('the site of %s, built again two years later', (name) => {
  const later = `${name}-luu-tru`;
  const files = filesOf(name).filter((file) => !isSearch(file));
  const different = files.filter((file) => !bytes(name, file).equals(bytes(later, file)));

  test('has the same files', () => {
    expect(filesOf(later).filter((file) => !isSearch(file))).toEqual(files);
  });

  test('differs in its pages, which say the day, and beside them only in the dump and the list of digests', () => {
    const beside = different.filter((file) => !file.endsWith('.html'));
    expect(beside).toEqual(['du-lieu/manifest.json', 'du-lieu/toan-bo.json']);
  });

  test('has a dump that differs in its day alone', () => {
    const lines = (variant: string) => bytes(variant, 'du-lieu/toan-bo.json').toString().split('\n');
    const now = lines(later);
    const changed = lines(name).filter((line, index) => line !== now[index]);
    expect(changed).toEqual([expect.stringContaining('"generatedAt"')]);
    expect(now).toHaveLength(lines(name).length);
  });

  test('has feeds, calendars, tables and pictures that are the same bytes', () => {
    const kinds = ['.atom.xml', '.rss.xml', '.ics', '.csv', '.jsonld', '.jpg', '.woff2', 'sitemap.xml'];
    for (const kind of kinds) expect(files.filter((file) => file.endsWith(kind)).length, kind).toBeGreaterThan(0);
    expect(different.filter((file) => kinds.some((kind) => file.endsWith(kind)))).toEqual([]);
  });
});
