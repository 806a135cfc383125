import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';

/** Beside the release, never in it: the addresses may spell names. */
export const GONE_RECIPE = 'da-rut.nginx.conf';

/** For nginx: answers 410 (gone) where stories were taken back, with the notice. Returns the file, if it is needed. */
export function writeGoneRecipe(folder: string, base: string, bulletin: Bulletin | undefined): string | undefined {
  const file = join(folder, GONE_RECIPE);
  const withdrawals = bulletin?.withdrawals ?? [];
  if (withdrawals.length === 0) {
    rmSync(file, { force: true });
    return undefined;
  }
  const rules = withdrawals.map(({ slug }) => rule(`${base.replace(/\/$/u, '')}/guong-dien-hinh/${slug}/`));
  writeFileSync(file, ['# Đặt trong khối server { … } của nginx.', ...rules, ''].join('\n'));
  return file;
}

function rule(address: string): string {
  return `location = ${address} { error_page 410 ${address}index.html; return 410; }`;
}
