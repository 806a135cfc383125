import type { Finding } from '#domain/finding';
import type { Text } from '#lints/linted';
import { findingIn, type Sentence } from '#lints/sentence';

/** A house by its number, however it is written. */
const HOUSES: readonly RegExp[] = [
  // “số nhà 15”, “nhà số 3/12”; numbering houses is a deed, not an address.
  /(?<!\p{L})(?<!(?:đánh|gắn|lắp|treo|cấp|biển|bảng|in) )(?:số nhà|nhà số)\s*:?\s*\d+[A-Za-z]?(?:\/\d+)*(?!\d)(?!\s*(?:hộ|nhà|ngôi|biển|%))/giu,
  // “nhà 15 ngõ 24”.
  /(?<!\p{L})(?<!\d )nhà \d+[A-Za-z]?(?:\/\d+)*,? (?:ngõ|ngách|hẻm|đường|phố)(?!\p{L})/giu,
  // “số 12 đường Trần Phú”, “số 5, ngõ 24”.
  /(?<!\p{L})số\s+\d+[A-Za-z]?(?:\/\d+)*,?\s+(?:đường|phố|ngõ|ngách|hẻm|kiệt)\s+(?:\p{Lu}|\d)/gu,
];

/** A route, a post or a team may have a number too. */
const NUMBERED =
  /(?<!\p{L})(?:tuyến|km|cột|tổ|đội|cụm|điểm|chốt|trạm|đoạn|cổng|lô|khu|đường|lộ|trường|non|học|nhóm|bến|xe|máy) $/iu;

/** Latitude and longitude within Việt Nam, as decimals or as degrees and minutes. */
const COORDINATES: readonly RegExp[] = [
  /(?<![\d.,])(?:[89]|1\d|2[0-3])[.,]\d{4,}°?\s*[NB]?\s*[,;]\s*1[01]\d[.,]\d{4,}/gu,
  /(?<!\d)(?:[89]|1\d|2[0-3])\s?°\s?\d{1,2}\s?['’′]/gu,
];

/** A door of the public, which anybody may be told. */
const PUBLIC =
  /(?<!\p{L})(?:trụ sở|UBND|ủy ban|công an|trường|trạm y tế|bệnh viện|nhà văn hóa|thư viện|bưu điện|chợ|công ty|doanh nghiệp|hợp tác xã|cửa hàng|hội trường|bộ phận một cửa|(?<!gia )đình|chùa|nhà thờ|nghĩa trang|di tích)(?!\p{L})[^.;,]{0,50},?[^.;,]{0,12}$/iu;

/** The exact place where somebody lives. */
export function privateAddressFindings({ record, sentences }: Text): Finding[] {
  return sentences.flatMap((sentence) => {
    if (!/\d/u.test(sentence.text)) return [];
    const match = houseIn(sentence) ?? firstOf(COORDINATES, sentence.text);
    if (!match) return [];
    return findingIn(
      record,
      { sentence, index: match.index },
      {
        severity: 'error',
        rule: 'private-address',
        message: `Có địa chỉ chính xác: “${match[0]}”.`,
        advice: 'Chỉ ghi đến xóm, thôn, tổ dân phố; xóa số nhà, ngõ và tọa độ.',
      },
    );
  });
}

function houseIn({ text, role }: Sentence): RegExpExecArray | undefined {
  if (role === 'link' || !/số|nhà/iu.test(text)) return undefined;
  const match = firstOf(HOUSES, text);
  const before = text.slice(0, match?.index);
  return match && !PUBLIC.test(before) && !NUMBERED.test(before) ? match : undefined;
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) for (const match of text.matchAll(pattern)) return match;
  return undefined;
}
