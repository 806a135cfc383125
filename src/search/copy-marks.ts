import { withToneFirst, withToneLast } from '#search/tone-placement';
import { dictionary } from '#vietnamese/dictionary';

/** Stands after the `d` of a `đ`: Unicode cannot take đ apart, and Pagefind folds only what Unicode takes apart. */
const STROKE = String.fromCodePoint(0x335);
/** Stands after a syllable whose tone we moved, so that it can be moved back. */
const MOVED = String.fromCodePoint(0x34f);

/** The two marks, which Pagefind must keep in what it stores. */
export const copyMarks = STROKE + MOVED;

const LETTERS = dictionary<string>({
  ð: 'đ',
  Ð: 'Đ',
  ɖ: 'đ',
  Ɖ: 'Đ',
  ƣ: 'ư',
  Ƣ: 'Ư',
});

/** Letters that look like Vietnamese ones, as the Vietnamese ones; in NFC. */
export function repairedLetters(text: string): string {
  return text.normalize('NFC').replace(/[ðÐɖƉƣƢ]/gu, (letter) => LETTERS[letter]!);
}

/** Text as the index holds it: `điều hoà` → `d̵iều hòa͏`. */
export function marked(text: string): string {
  return withToneFirst(repairedLetters(text), MOVED).replace(/đ/gu, `d${STROKE}`).replace(/Đ/gu, `D${STROKE}`);
}

/** Text as its author wrote it. */
export function unmarked(text: string): string {
  return withToneLast(text, MOVED)
    .replaceAll(`d${STROKE}`, 'đ')
    .replaceAll(`D${STROKE}`, 'Đ')
    .replace(/[\u0335\u034F]/gu, '')
    .normalize('NFC');
}
