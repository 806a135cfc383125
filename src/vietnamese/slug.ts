import { unaccented } from '#vietnamese/unaccented';

const LONGEST = 80;

/** The address form of a name: `Tổ tự quản đường hoa` → `to-tu-quan-duong-hoa`. */
export function slugOf(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
}

/** Whether a text can stand in an address for ever: lower-case ASCII letters, digits, single hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}
