import { dictionary } from '#vietnamese/dictionary';

/** Signs that VNI fonts put after a vowel; a capital vowel may be followed by a small or a capital sign. */
const SIGNS = dictionary<string>({
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
});

/** Letters that are one sign in VNI fonts. */
const LETTERS = dictionary<string>({
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
});

const PAIR = /([aeouyôö])([øùûõïâàáåãäêèéúüë])/giu;

/** Text typed in a `VNI-…` font, in Unicode. */
export function fromVni(typed: string): string {
  const marked = typed.replace(PAIR, (_, vowel: string, sign: string) => letterOf(vowel) + SIGNS[sign.toLowerCase()]!);
  return [...marked].map(letterOf).join('').normalize('NFC');
}

function letterOf(sign: string): string {
  const letter = LETTERS[sign.toLowerCase()];
  if (letter === undefined) return sign;
  return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
}
