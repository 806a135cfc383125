import type { Channel } from '#domain/channel';
import type { TargetComparison } from '#domain/target';
import type { UnitKind } from '#domain/unit';
import { unitKindLabel } from '#strings/labels';

/** What the codes of the open data mean, where no label of the pages says it alone. */
export const unitKindMeaning = {
  ...unitKindLabel,
  municipality: 'thành phố trực thuộc trung ương',
  'district-city': 'thành phố thuộc tỉnh',
  hamlet: 'xóm, thôn, tổ dân phố',
  body: 'cơ quan, tổ chức, trường học',
  cluster: 'cụm, khối thi đua',
} as const satisfies Record<UnitKind, string>;

export const consentScopeMeaning = {
  site: 'đăng trên trang này',
  loudspeaker: 'đọc trên truyền thanh',
  social: 'đưa lên mạng xã hội',
  print: 'in ra giấy',
  aggregation: 'tổng hợp lên cấp trên',
} as const satisfies Record<Channel, string>;

export const comparisonMeaning = {
  '=': 'đúng bằng',
  '>=': 'từ mức ấy trở lên',
  '>': 'trên mức ấy',
  '<=': 'không quá mức ấy',
  '<': 'dưới mức ấy',
} as const satisfies Record<TargetComparison, string>;

/** `Đột xuất` within a sentence; `UBND xã` stays. */
export function lowerFirst(words: string): string {
  return words.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}
