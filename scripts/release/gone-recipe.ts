import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import { writeWhole } from '#loading/write-whole';
import { noticeAddresses } from './withdrawn-files.ts';

/** Beside the release, never in it: the addresses may spell names. */
export const GONE_RECIPE = 'da-rut.nginx.conf';

/** For nginx: answers 410 (gone) where records were taken back, with the notice. Returns the file, if it is needed. */
export function writeGoneRecipe(folder: string, base: string, bulletin: Bulletin | undefined): string | undefined {
  const file = join(folder, GONE_RECIPE);
  const addresses = noticeAddresses(bulletin, base);
  if (addresses.length === 0) {
    rmSync(file, { force: true });
    return undefined;
  }
  writeWhole(file, ['# Đặt trong khối server { … } của nginx.', ...addresses.map(rule), ''].join('\n'));
  return file;
}

function rule(address: string): string {
  return `location = ${address} { error_page 410 ${address}index.html; return 410; }`;
}
