import type { SensitiveKind } from '#domain/exemplar';
import type { Finding } from '#domain/finding';
import type { Prose } from '#lints/linted';
import { around, isRecipient, personTest, WORD_END, WORD_START } from '#lints/people';
import { findingIn, type Sentence } from '#lints/sentence';

/** What the law on personal data calls sensitive, or what shames: told of a person only where they agreed to it. */
interface Sensitive {
  kind: SensitiveKind;
  rule: string;
  pattern: RegExp;
  said: string;
  /** The officer's word in `du-lieu-nhay-cam`. */
  word: string;
}

/** Of lower-case text: cheaper than letters of either case. */
const words = (pattern: string) => new RegExp(`${WORD_START}(?:${pattern})${WORD_END}`, 'gu');

const PEOPLES =
  "Kinh|Tày|Thái|Mường|Khmer|Khơ Me|Hoa|Nùng|H[’']?Mông|Mông|Dao|Gia Rai|Ê Đê|Ba Na|Sán Chay|Sán Chỉ|Cao Lan|Chăm|Cơ Ho|Xơ Đăng|Sán Dìu|Hrê|Ra Glai|Mnông|Thổ|Xtiêng|Khơ Mú|Bru|Cơ Tu|Giáy|Tà Ôi|Mạ|Co|Chơ Ro|Xinh Mun|Hà Nhì|Chu Ru|Lào|La Chí|Kháng|Phù Lá|La Hủ|La Ha|Pà Thẻn|Lự|Ngái|Chứt|Lô Lô|Mảng|Cơ Lao|Bố Y|Cống|Si La|Pu Péo|Brâu|Ơ Đu|Rơ Măm";

const kinds: readonly Sensitive[] = [
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
      '(?:mắc|bị|lâm|nhiễm|mang|ốm|khỏi|qua) (?:\\p{L}+ )?bệnh|bệnh (?:tim|thận|gan|phổi|nặng|nan y|hiểm nghèo|tật|máu|dạ dày|xương khớp|tâm thần|tiểu đường|ung thư|hiểm)|bạo bệnh|trọng bệnh|tai biến|đột quỵ|bại liệt|liệt (?:nửa|hai|toàn)|ung thư|hiv(?:/aids)?|aids|tâm thần|khuyết tật|tàn tật|dị tật|tự kỷ|trầm cảm|suy thận|chạy thận|viêm gan|tiểu đường|đái tháo đường|động kinh|câm điếc|khiếm thị|khiếm thính|mù lòa|chất độc (?:da cam|hóa học)',
    ),
    said: 'sức khỏe, bệnh tật',
    word: 'sức khỏe',
  },
  {
    kind: 'ethnicity',
    rule: 'person-ethnicity',
    pattern: new RegExp(
      `${WORD_START}(?:[Dd]ân tộc (?:thiểu số|${PEOPLES})|[Nn]gười (?:dân tộc (?:thiểu số|${PEOPLES})|${PEOPLES}))${WORD_END}`,
      'gu',
    ),
    said: 'nguồn gốc dân tộc',
    word: 'dân tộc',
  },
  {
    kind: 'religion',
    rule: 'person-religion',
    pattern: words(
      '(?:theo|giữ|vào|có) đạo (?!đức|lý)\\p{L}+|công giáo|thiên chúa giáo|tin lành|hồi giáo|cao đài|hòa hảo|phật tử|giáo dân|tín đồ|linh mục|mục sư',
    ),
    said: 'tôn giáo',
    word: 'tôn giáo',
  },
];

/**
 * Just before the words: many, a sum, a body, or somebody else who is helped. Then they are about no one in
 * particular; a name in between ends that.
 */
const OF_MANY = new RegExp(
  `${WORD_START}(?:\\d[\\d.,]*|các|những|nhiều|mọi|mỗi|toàn bộ|toàn thể|số|tỷ lệ|giúp|giúp đỡ|hỗ trợ|ủng hộ|tặng|trao|biếu|thăm|hỏi|động viên|chăm sóc|chăm lo|khám|chữa|điều trị|dạy|dạy nghề|dành|cho|vì|phòng|chống|ngừa|tránh|diệt|giảm|xóa|tuyên truyền|hội|quỹ|bà con|đồng bào|chính sách|công tác|tiêu chí|thuốc|bảo trợ|của|tiếng|chữ|trang phục|bản sắc|lễ hội|văn hóa|nếp nhà|điệu|trường|khoa|bệnh viện|phong trào|chương trình|giữa|trong)[\\s,]+(?:[\\p{Ll}\\d.,%-]+\\s+){0,5}$`,
  'iu',
);

/** What the words are about, when it is no person: sick animals and crops, and a subject in general. */
const OF_NO_ONE =
  /(?<!\p{L})(?:gà|lợn|vịt|trâu|bò|cây|lúa|sâu|cá|ong|tôm|chè|đàn|vật nuôi|cây trồng)\s+(?:[\p{Ll}]+\s+){0,3}$/iu;

/** Sensitive data near the name of a person who did not agree to it. */
export function sensitiveDataFindings(prose: Prose): Finding[] {
  const { record, sentences } = prose;
  const isPerson = personTest(prose);
  if (prose.kind !== 'award' && !isPerson(prose.whole)) return [];
  const told = sentences.filter(({ text }) =>
    kinds.some(({ kind, pattern }) => cased(kind, text).search(pattern) !== -1),
  );
  const agreed = consentedKinds(prose);
  return told.flatMap((sentence) => {
    const near = around(sentences, sentences.indexOf(sentence));
    if (!isRecipient(prose, sentence) && !near.some(({ text }) => isPerson(text))) return [];
    return kinds.flatMap((sensitive) => {
      const index = agreed.includes(sensitive.kind) ? -1 : statement(sensitive, sentence);
      return index === -1
        ? []
        : [findingIn(record, { sentence, index }, wordsFor(sensitive, sentence.text.slice(index)))];
    });
  });
}

/** Peoples are told from common words by their capitals. */
function cased(kind: SensitiveKind, text: string): string {
  return kind === 'ethnicity' ? text : text.toLowerCase();
}

function consentedKinds({ kind, record }: Prose): readonly SensitiveKind[] {
  return kind === 'exemplar' ? (record.consent?.sensitive ?? []) : [];
}

/** Where the sentence says it of one person; -1 where it does not. */
function statement({ kind, pattern }: Sensitive, { text }: Sentence): number {
  const matches = [...cased(kind, text).matchAll(pattern)];
  const found = matches.find(({ index }) => {
    const before = text.slice(0, index);
    return before.trim() !== '' && !OF_MANY.test(before) && !OF_NO_ONE.test(before);
  });
  return found?.index ?? -1;
}

function wordsFor({ kind, rule, pattern, said, word }: Sensitive, from: string) {
  const [found = ''] = cased(kind, from).match(pattern) ?? [];
  const what = from.slice(0, found.length);
  return {
    severity: 'warning',
    rule,
    message: `“${what}” nói về ${said} của một người được nêu tên.`,
    advice: `Bỏ chi tiết này; người ấy đồng ý cho nêu thì ghi trong dong-y: du-lieu-nhay-cam: [${word}].`,
  } as const;
}
