import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GONE_RECIPE, writeGoneRecipe } from '../../scripts/release/gone-recipe.ts';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-410-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the recipe answers 410 with the notice of each withdrawn story, under the base path', () => {
  const file = writeGoneRecipe(folder, '/hoa-dep/', aBulletin)!;
  expect(readFileSync(file, 'utf8').split('\n')).toContain(
    'location = /hoa-dep/guong-dien-hinh/ong-da-rut/ { error_page 410 /hoa-dep/guong-dien-hinh/ong-da-rut/index.html; return 410; }',
  );
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
