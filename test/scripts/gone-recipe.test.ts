import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GONE_RECIPE, writeGoneRecipe } from '../../scripts/release/gone-recipe.ts';
import { unspokenPath } from '../../scripts/release/withdrawn-files.ts';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-410-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the recipe answers 410 with the notice of each withdrawn story, under the base path', () => {
  const file = writeGoneRecipe(folder, '/hoa-dep/', aBulletin)!;
  expect(readFileSync(file, 'utf8').split('\n')).toContain(
    'location ~* "^/hoa-dep/guong-dien-hinh/ong-da-rut(?:[/.].*)?$" { error_page 410 /hoa-dep/bao-da-rut/guong-dien-hinh/ong-da-rut/index.html; return 410; }',
  );
});

test('every kind has its own address, and those it had before answer too', () => {
  const bulletin = aBulletinWith((b) => {
    const [model] = b.withdrawals;
    b.withdrawals = [
      { ...model!, kind: 'campaign', slug: 'dan-van', formerSlugs: ['ten-cu'] },
      { ...model!, kind: 'slogan', slug: 'khau-hieu-hay' },
      { ...model!, kind: 'award', slug: 'quyet-dinh-1-2024' },
    ];
  });
  const addresses = [
    'phong-trao/dan-van',
    'phong-trao/ten-cu',
    'khau-hieu/khau-hieu-hay',
    'khen-thuong/quyet-dinh-1-2024',
  ];
  const recipe = readFileSync(writeGoneRecipe(folder, '/', bulletin)!, 'utf8');
  expect([...recipe.matchAll(/location ~\* "\^\/([^(]+)\(/gu)].map(([, address]) => address)).toEqual(addresses);
  const files = [
    ...addresses.map((address) => `${address}/index.html`),
    'du-lieu/lich/dan-van.ics',
    ...['atom.xml', 'rss.xml', 'json'].map((ending) => `du-lieu/nguon-tin/phong-trao/dan-van.${ending}`),
  ];
  const isUnspoken = unspokenPath(bulletin, '2024-12-31');
  expect([...files, 'phong-trao/khac/index.html'].filter(isUnspoken)).toEqual(files);
});

test('there is no recipe where nothing was withdrawn', () => {
  expect(
    writeGoneRecipe(
      folder,
      '/',
      aBulletinWith((b) => (b.withdrawals = [])),
    ),
  ).toBeUndefined();
  expect(existsSync(join(folder, GONE_RECIPE))).toBe(false);
});
