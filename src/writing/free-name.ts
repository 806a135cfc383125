import { slugOf } from '#vietnamese/slug';

/** A name for an address, from what was typed: the first of `name`, `name-2`, `name-3` … that nobody has. */
export function freeName(text: string, isTaken: (name: string) => boolean): string {
  const name = slugOf(text) || 'bai-moi';
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!isTaken(candidate)) return candidate;
  }
}
