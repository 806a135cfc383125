import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archivedSites, builtFolder, filesOf, MORROW } from './sites.ts';

const bytes = (variant: string, file: string) => readFileSync(join(builtFolder(variant), file));
/** Named after what is in it: it holds the words of the pages. */
const isSearch = (file: string) => file.startsWith('pagefind/');
const filesBeside = (variant: string) => filesOf(variant).filter((file) => !isSearch(file));

describe('a site, built again on the next day', () => {
  const own = 'tran-ninh';
  const files = filesBeside(own);
  const different = files.filter((file) => !bytes(own, file).equals(bytes(MORROW, file)));

  test('has the same files', () => {
    expect(filesBeside(MORROW)).toEqual(files);
  });

  test('differs on no page but in the day that it says: yesterday’s page is as true today', () => {
    // The search page names the index, which holds the day too.
    const said = (variant: string, file: string, day: string) =>
      bytes(variant, file)
        .toString()
        .replaceAll(day, '…')
        .replace(/data-tag="\w+"/u, '');
    const pages = different.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((file) => said(own, file, '01/10/2024') !== said(MORROW, file, '02/10/2024'))).toEqual([]);
  });

  test('differs beside its pages only in the dump, by its day, and in the list of digests', () => {
    const beside = different.filter((file) => !file.endsWith('.html'));
    expect(beside).toEqual(['du-lieu/manifest.json', 'du-lieu/toan-bo.json']);
    const lines = (variant: string) => bytes(variant, 'du-lieu/toan-bo.json').toString().split('\n');
    const changed = lines(own).filter((line, index) => line !== lines(MORROW)[index]);
    expect(changed).toEqual([expect.stringContaining('"generatedAt"')]);
  });
});

describe.each(archivedSites)('the site of %s, built again two years later', (name) => {
  const later = `${name}-luu-tru`;
  const files = filesBeside(name);

  test('keeps every address, and adds only pages of units and documents that were not known before', () => {
    const now = filesBeside(later);
    expect(files.filter((file) => !now.includes(file))).toEqual([]);
    const added = now.filter((file) => !files.includes(file));
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter((file) => !/^(?:don-vi|van-ban|nam)\/[^/]+\/index\.html$/u.test(file))).toEqual([]);
  });

  test('has feeds, tables of what it published and pictures that are the same bytes', () => {
    const kinds = ['.atom.xml', '.rss.xml', 'phong-trao.csv', 'guong-dien-hinh.csv', '.jpg', '.woff2'];
    const kept = files.filter((file) => kinds.some((kind) => file.endsWith(kind)));
    for (const kind of kinds) expect(kept.filter((file) => file.endsWith(kind)).length, kind).toBeGreaterThan(0);
    expect(kept.filter((file) => !bytes(name, file).equals(bytes(later, file)))).toEqual([]);
  });
});
