import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import { writeWhole } from '#loading/disk/write-whole';
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
  writeWhole(file, goneRecipe(base.replace(/\/$/u, ''), addresses));
  return file;
}

/** `addresses` stand below `base` (`''` or `/ban-tin`), each with its slash. */
export function goneRecipe(base: string, addresses: readonly string[]): string {
  const notices = `${base}/bao-da-rut`;
  return [
    '# Đặt trong khối server { … } của nginx.',
    ...addresses.map((address) => rule(base, notices, address)),
    `location ^~ ${notices}/ { internal; rewrite "^${notices}(/.*)$" ${base}$1 break; }`,
    '',
  ].join('\n');
}

/** Whatever is asked at or below the address, in any letters, packed or not. */
function rule(base: string, notices: string, address: string): string {
  const pattern = address.slice(0, -1).replaceAll('.', String.raw`\.`);
  const notice = `${notices}${address.slice(base.length)}index.html`;
  return `location ~* "^${pattern}(?:[/.].*)?$" { error_page 410 ${notice}; return 410; }`;
}
