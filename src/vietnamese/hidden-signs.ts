/**
 * Signs that take no room and say nothing: control characters, soft hyphens, marks of direction, tags, fillers. Word
 * pastes some; others hide what a text says. The joiners (U+200C, U+200D) and variation selectors of emoji stay.
 */
const HIDDEN =
  /[\u0000-\u0008\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;

export function withoutHiddenSigns(text: string): string {
  return text.replace(HIDDEN, '');
}

export function hasHiddenSigns(text: string): boolean {
  return text.search(HIDDEN) !== -1;
}
