import type { SensitiveKind } from '#domain/exemplar';
import type { Rule } from '#domain/rules/rules';
import { WORD_END, WORD_START } from '#lints/people';

/** What the law on personal data calls sensitive, or what shames: told of a person only where they agreed to it. */
export interface Sensitive {
  kind: SensitiveKind;
  rule: Rule;
  pattern: RegExp;
  said: string;
  /** The officer's word in `du-lieu-nhay-cam`. */
  word: string;
}

/** Of lower-case text: cheaper than letters of either case. */
const words = (pattern: string) => new RegExp(`${WORD_START}(?:${pattern})${WORD_END}`, 'gu');

const PEOPLES =
  "Kinh|Tày|Thái|Mường|Khmer|Khơ Me|Hoa|Nùng|H[’']?Mông|Mông|Dao|Gia Rai|Ê Đê|Ba Na|Sán Chay|Sán Chỉ|Cao Lan|Chăm|Cơ Ho|Xơ Đăng|Sán Dìu|Hrê|Ra Glai|Mnông|Thổ|Xtiêng|Khơ Mú|Bru|Cơ Tu|Giáy|Tà Ôi|Mạ|Co|Chơ Ro|Xinh Mun|Hà Nhì|Chu Ru|Lào|La Chí|Kháng|Phù Lá|La Hủ|La Ha|Pà Thẻn|Lự|Ngái|Chứt|Lô Lô|Mảng|Cơ Lao|Bố Y|Cống|Si La|Pu Péo|Brâu|Ơ Đu|Rơ Măm";

export const sensitiveWords: readonly Sensitive[] = [
  {
    kind: 'hardship',
    rule: 'person-hardship',
    pattern: words(
      'hộ (?:cận )?nghèo|cận nghèo|thoát nghèo|gia cảnh (?:khó khăn|nghèo)|hoàn cảnh (?:rất |đặc biệt |vô cùng )?khó khăn',
    ),
    said: 'hoàn cảnh nghèo khó',
    word: 'hoàn cảnh',
  },
  {
    kind: 'health',
    rule: 'person-health',
    pattern: words(
      '(?:mắc|bị|lâm|nhiễm|mang|ốm|khỏi|qua) (?:\\p{L}+ )?bệnh(?! thành tích)|bệnh (?:tim|thận|gan|phổi|nặng|nan y|hiểm nghèo|tật|máu|dạ dày|xương khớp|tâm thần|tiểu đường|ung thư|hiểm)|bạo bệnh|trọng bệnh|tai biến|đột quỵ|bại liệt|liệt (?:nửa|hai|toàn)|ung thư|hiv(?:/aids)?|aids|tâm thần|khuyết tật|tàn tật|dị tật|tự kỷ|trầm cảm|suy thận|chạy thận|viêm gan|tiểu đường|đái tháo đường|động kinh|câm điếc|khiếm thị|khiếm thính|mù lòa|chất độc (?:da cam|hóa học)',
    ),
    said: 'sức khỏe, bệnh tật',
    word: 'sức khỏe',
  },
  {
    kind: 'ethnicity',
    rule: 'person-ethnicity',
    pattern: new RegExp(
      `${WORD_START}(?:[Dd]ân tộc (?:thiểu số|${PEOPLES})|[Nn]gười (?:dân tộc (?:thiểu số|${PEOPLES})|${PEOPLES}))${WORD_END}(?! \\p{Lu})`,
      'gu',
    ),
    said: 'nguồn gốc dân tộc',
    word: 'dân tộc',
  },
  {
    kind: 'religion',
    rule: 'person-religion',
    pattern: words(
      '(?:theo|giữ|vào) đạo (?!đức|lý|hiếu|làm|nghĩa|nhà)\\p{L}+|có đạo(?! đức| lý| hiếu| diễn| cụ)|công giáo|thiên chúa giáo|(?:đạo|người|hội thánh) tin lành|hồi giáo|đạo cao đài|phật giáo hòa hảo|phật tử|giáo dân|tín đồ|linh mục|mục sư',
    ),
    said: 'tôn giáo',
    word: 'tôn giáo',
  },
];

/** Peoples are told from common words by their capitals. */
export function cased(kind: SensitiveKind, text: string): string {
  return kind === 'ethnicity' ? text : text.toLowerCase();
}
