import { unaccented } from '#vietnamese/unaccented';

/** A word as the index keys it: lower case, without accents and without anything but letters and digits. */
export function folded(word: string): string {
  return unaccented(word).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a printed text as the index cuts them: at spaces, and within them at every other sign as well. */
export function indexedWords(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const parts = unaccented(word)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part !== '');
    return parts.length > 1 ? [parts.join(''), ...parts] : parts;
  });
}
