import { withoutHiddenSigns } from '#vietnamese/hidden-signs';

/** A line as typed, in the one form that search and links rely on: NFC, no control characters, single spaces. */
export function cleanLine(text: string): string {
  return cleanParagraph(text).replace(/\s+/gu, ' ');
}

/** The same for text whose line breaks matter. Word pastes U+000B for a soft line break, which no feed may carry. */
export function cleanParagraph(text: string): string {
  return withoutHiddenSigns(text.replace(/\r\n?|[\u000B\u0085\u2028\u2029]/gu, '\n'))
    .normalize('NFC')
    .trim();
}

/** How many words a reader hears: runs of characters between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
