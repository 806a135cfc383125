/** A list mark typed by hand at the start of a line. */
export interface TypedMark {
  kind: 'dash' | 'plus' | 'number' | 'letter';
  /** `3` of `3.`, `2` of `b)`. */
  number?: number;
  /** How many characters the mark takes, with the space after it. */
  length: number;
}

const ALPHABET = 'abcdđeghiklmnopqrstuvxy';
const ENGLISH = 'abcdefghijklmnopqrstuvwxyz';

/** The mark a line begins with: `- `, `• `, `+ `, `1. `, `a) `; a dash may stand close to a capital. */
export function typedMark(text: string): TypedMark | undefined {
  const bullet = /^([-–•·▪●*+])(?:\s+|(?=\p{Lu}))/u.exec(text);
  if (bullet) return { kind: bullet[1] === '+' ? 'plus' : 'dash', length: bullet[0].length };
  const number = /^(\d{1,2})[.)]\s+(?=\S)/u.exec(text);
  if (number) return { kind: 'number', number: Number(number[1]), length: number[0].length };
  const letter = /^([a-zđ])[.)]\s+(?=\S)/u.exec(text);
  return letter ? { kind: 'letter', number: placeOf(letter[1]!), length: letter[0].length } : undefined;
}

/** `d` after `c` is the fourth in both alphabets; `đ` only in ours. */
function placeOf(letter: string): number {
  const ours = ALPHABET.indexOf(letter) + 1;
  return ours > 0 ? ours : ENGLISH.indexOf(letter) + 1;
}
