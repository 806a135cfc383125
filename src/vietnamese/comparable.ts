import { withoutHiddenSigns } from '#vietnamese/hidden-signs';

/** A text for comparing, and the place in the text as it stands of each of its letters. */
interface Comparable {
  text: string;
  placeOf: (index: number) => number;
}

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKALIKES = new Map(
  Object.entries({
    ...pairs('АВЕЅІЈКМНОРСТХҮԚԜаеѕіјкорсухԛԝһԁӏ', 'ABESIJKMHOPCTXYQWaesijkopcyxqwhdl'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυχϲϳ', 'ABEZHIKMNOPTYXaiKvopuxcj'),
    ...pairs('ıȷɡɩʟᴄᴏᴜᴠᴡᴢ', 'ijgiLcouvwz'),
  }),
);

/** Numbers in rings that Unicode does not take apart. */
const RINGS = [0x2776, 0x2780, 0x278a];

/**
 * What a reader sees, in one spelling: digits and letters of every look (full width, mathematical, ringed, raised,
 * Arabic, Cyrillic that looks Latin) as plain ones, every space as one space, every dash as a hyphen, and nothing that
 * takes no room.
 */
export function comparable(text: string): Comparable {
  const composed = text.normalize('NFC');
  let places: number[] | undefined;
  return {
    text: composed.replace(ODD, plainSign).replace(/ {2,}/gu, ' '),
    placeOf: (index) => (places ??= placesIn(composed))[index] ?? composed.length,
  };
}

/** All but plain signs and the letters of European languages. */
const ODD = /[^\u0020-\u007E\u00C0-\u0130\u0132-\u0236\u0238-\u024F\u1E00-\u1EFF]/gu;

/** Where in the text each sign of the comparable text comes from. */
function placesIn(composed: string): number[] {
  const places: number[] = [];
  let [at, isAfterSpace] = [0, false];
  for (const sign of composed) {
    const plain = plainSign(sign);
    if (plain !== ' ' || !isAfterSpace) places.push(...Array.from({ length: plain.length }, () => at));
    if (plain !== '') isAfterSpace = plain.endsWith(' ');
    at += sign.length;
  }
  return places;
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code < 0x7f && code > 0x1f) return sign;
  if (/\s|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2800\u3164]/u.test(sign)) return ' ';
  if (/[\p{Me}\p{Cf}\u200B-\u200D\uFE00-\uFE0F]/u.test(sign)) return '';
  if (/\p{Nd}/u.test(sign)) return String(digit(code));
  const ring = RINGS.find((first) => code >= first && code < first + 10);
  if (ring !== undefined) return String(code - ring + 1);
  if (/[\p{Pd}\u2212]/u.test(sign)) return '-';
  if (/[\u00B7\u2022\u2024\u2027\u2219\u22C5\u30FB]/u.test(sign)) return '.';
  return LOOKALIKES.get(sign) ?? compatible(withoutHiddenSigns(sign));
}

/** Letters with accents stay one; what Unicode calls the same as plain signs becomes these. */
function compatible(sign: string): string {
  const plain = sign.normalize('NFKC');
  return plain.replace(/[\u2044\u2215]/gu, '/');
}

/** Decimal digits stand in rows of ten, whatever the script. */
function digit(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 60) zero -= 1;
  return (code - zero) % 10;
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((sign, index) => [sign, [...to][index]!]));
}
