const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The same words whichever vowel carries the tone (`hoà`, `hòa`), in lower case: for comparing, not for showing. */
export function withTonesLast(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''));
}
