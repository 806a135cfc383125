import type { ExcerptPart } from '#search/excerpt';

/** What takes the reader to the first match and lights it up, without a script: `:~:text=…`. */
export function textFragment(parts: readonly ExcerptPart[]): string {
  const match = parts.find(({ isMatch }) => isMatch);
  if (!match) return '';
  const words = match.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
