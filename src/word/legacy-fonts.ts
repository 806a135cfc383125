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

/** TCVN 5712:1993 VN3, the encoding of fonts named `.Vn…`: each byte, as Windows-1252 shows it, is one letter. */
const LETTERS = `
¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ
µà ¸á ¶ả ·ã ¹ạ »ằ ¾ắ ¼ẳ ½ẵ Æặ Çầ Êấ Èẩ Éẫ Ëậ
Ìè Ðé Îẻ Ïẽ Ñẹ Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị
ßò ãó áỏ âõ äọ åồ èố æổ çỗ éộ êờ íớ ëở ìỡ îợ
ïù óú ñủ òũ ôụ õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ`;

const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  LETTERS.trim()
    .split(/[ \n]+/u)
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** Text typed in a `.Vn…` font, in Unicode. */
function fromTcvn3(typed: string): string {
  return [...typed.replaceAll('μ', 'µ')].map((sign) => tcvn3Letters.get(sign) ?? sign).join('');
}
