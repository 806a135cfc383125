import { expect, test } from 'vitest';
import { dataFiles } from '#feeds/data-files';
import { datasetPages } from '#feeds/datasets';
import { aBulletinWith } from '../a-bulletin.ts';
import { aSource } from './a-source.ts';

/** A record that takes so many bytes as JSON. */
const sized = (bytes: number) => 'x'.repeat(bytes - 2);

test('a page of a dataset holds a million bytes, and a record larger than that stands alone', () => {
  const pages = (sizes: number[]) => datasetPages(sizes.map(sized)).map((page) => page.map(({ length }) => length + 2));
  expect(pages([])).toEqual([[]]);
  expect(pages([400_000, 600_000])).toEqual([[400_000, 600_000]]);
  expect(pages([400_000, 600_001, 399_999, 3])).toEqual([[400_000], [600_001, 399_999], [3]]);
  expect(pages([2_000_000, 2_000_000, 5])).toEqual([[2_000_000], [2_000_000], [5]]);
});

test('each page of a dataset names itself, how many there are, and the next', () => {
  const { edition } = aSource(
    aBulletinWith(({ documents }) => {
      const [first] = documents;
      for (const id of ['a', 'b', 'c']) documents.push({ ...first!, id, subject: 'x'.repeat(900_000) });
    }),
  );
  const files = dataFiles(edition).filter(({ name }) => /^van-ban\b.*\.json$/u.test(name));
  const pages = files.map(({ name, text }) => {
    const { page, pages, next, total, records } = JSON.parse(text) as Record<string, unknown> & { records: object[] };
    return { name, page, pages, next, total, held: records.length };
  });
  const address = 'https://tanduc.example/hoa-dep/du-lieu/van-ban';
  expect(pages).toEqual([
    { name: 'van-ban.json', page: 1, pages: 3, next: `${address}.2.json`, total: 9, held: 7 },
    { name: 'van-ban.2.json', page: 2, pages: 3, next: `${address}.3.json`, total: 9, held: 1 },
    { name: 'van-ban.3.json', page: 3, pages: 3, next: undefined, total: 9, held: 1 },
  ]);
  const [, , ...rows] = dataFiles(edition)
    .find(({ name }) => name === 'van-ban.2.csv')!
    .text.split('\r\n');
  expect(rows).toEqual(['']);
  const catalogue = dataFiles(edition).at(-1)!.text;
  expect(catalogue.match(/van-ban(?:\.\d)?(?:\.excel)?\.(?:json|csv)"/gu)).toHaveLength(9);
});
