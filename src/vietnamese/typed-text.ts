/** A line as typed, in the one form that search and links rely on: NFC, no control characters, single spaces. */
export function cleanLine(text: string): string {
  return cleanParagraph(text).replace(/\s+/gu, ' ');
}

/** The same for text whose line breaks matter. Word pastes U+000B for a soft line break, which no feed may carry. */
export function cleanParagraph(text: string): string {
  return text
    .replace(/\r\n?|[\u000B\u2028\u2029]/gu, '\n')
    .replace(
      /[\u0000-\u0008\u000C\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu,
      '',
    )
    .normalize('NFC')
    .trim();
}

/** How many words a reader hears: runs of characters between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
