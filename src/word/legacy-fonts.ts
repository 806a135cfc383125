import { fromTcvn3 } from '#word/tcvn3';
import { withFewMarks } from '#word/tidied';
import { fromVni } from '#word/vni';

/** How the letters of an old font are to be read. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** The encoding a font name stands for: `.VnTimeH` prints capitals; `undefined` for a font in Unicode. */
export function legacyEncodingOf(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined;
  if (/^VNI[- ]/iu.test(font)) return 'vni';
  if (!/^\.vn/iu.test(font)) return undefined;
  return font.endsWith('H') ? 'tcvn3-capitals' : 'tcvn3';
}

/** Word moves the letters of a font that calls itself a symbol font to U+F020 and after. */
function withoutSymbolArea(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xf000));
}

const readers: Record<LegacyEncoding, (typed: string) => string> = {
  tcvn3: fromTcvn3,
  'tcvn3-capitals': (typed) => fromTcvn3(typed).toUpperCase(),
  vni: fromVni,
};

export function decoded(text: string, encoding: LegacyEncoding): string {
  return readers[encoding](withFewMarks(withoutSymbolArea(text)));
}

/** Signs of Windows-1252 that no Vietnamese word in Unicode has. */
const FOREIGN = '¡¢£¤¥¦§¨©ª«¬®µ¸¶·¹»¾¼½ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ';
const ODD_WORD = new RegExp(`\\p{L}[${FOREIGN}]|[${FOREIGN}]\\p{L}`, 'u');

/** Whether text in a Unicode font looks as if an old font had been meant: `céng hoµ`, `Töï do`. */
export function looksLegacy(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const odd = words.filter((word) => ODD_WORD.test(word)).length;
  return odd >= 2 && odd / words.length >= 0.25;
}
