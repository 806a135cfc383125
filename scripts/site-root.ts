import { basename, join, resolve } from 'node:path';
import { typedValue } from '#loading/disk/typed-value';

/** The engine: this repository, or a package below `node_modules`. */
export const PROJECT = resolve(import.meta.dirname, '..');

/**
 * Where a content folder is built: beside it, in the repository the command was typed in, never within the engine. A
 * preview has a root of its own: what is not published yet never lies in `dist`.
 */
export function rootOf(folder: string, isPreview = false): string {
  const place = process.cwd();
  if (isPreview) return join(place, '.sites', `${rootName(folder)}-xem-truoc`);
  return folder === join(place, 'content') ? place : join(place, '.sites', rootName(folder));
}

/** `test/sites/cho-don` → `cho-don`; two folders of one name differ by the folder above. */
function rootName(folder: string): string {
  const name = basename(folder);
  return name === 'content' || name === 'noi-dung' ? `${basename(resolve(folder, '..'))}-${name}` : name;
}

export function siteAddress(folder: string): URL {
  const fallback = new URL('https://hoa-dep.example/');
  const site = typedValue(folder, 'trang.yaml') as Record<string, unknown> | null | undefined;
  const typed = site?.['dia-chi-web'];
  return typeof typed === 'string' && URL.canParse(typed) ? new URL(typed) : fallback;
}
