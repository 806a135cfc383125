import type { SensitiveKind } from '#domain/exemplar';
import type { Finding } from '#domain/finding';
import type { Prose } from '#lints/linted';
import { around, isRecipient, personTest, WORD_START } from '#lints/people';
import { findingIn, type Sentence } from '#lints/sentence';
import { cased, type Sensitive, sensitiveWords } from '#lints/sensitive-words';

/**
 * Just before the words: many, a sum, a body, or somebody else who is helped. Then they are about no one in
 * particular; a name in between ends that.
 */
const OF_MANY = new RegExp(
  `${WORD_START}(?:\\d[\\d.,]*|các|những|nhiều|mọi|mỗi|toàn bộ|toàn thể|số|tỷ lệ|giúp|giúp đỡ|hỗ trợ|ủng hộ|tặng|trao|biếu|thăm|hỏi|động viên|chăm sóc|chăm lo|khám|chữa|điều trị|dạy|dạy nghề|dành|cho|vì|phòng|chống|ngừa|tránh|diệt|giảm|xóa|tuyên truyền|vận động|cùng|hội|quỹ|bà con|đồng bào|chính sách|công tác|tiêu chí|thuốc|bảo trợ|của|tiếng|chữ|trang phục|bản sắc|lễ hội|văn hóa|nếp nhà|điệu|trường|khoa|bệnh viện|phong trào|chương trình|giữa|trong)[\\s,]+(?:[\\p{Ll}\\d.,%-]+\\s+){0,5}$`,
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
  const told = [...sentences.entries()].filter(([, { text }]) =>
    sensitiveWords.some(({ kind, pattern }) => cased(kind, text).search(pattern) !== -1),
  );
  const agreed = consentedKinds(prose);
  return told.flatMap(([index, sentence]) => {
    const near = around(sentences, index);
    if (!isRecipient(prose, sentence) && !near.some(({ text }) => isPerson(text))) return [];
    return sensitiveWords.flatMap((sensitive) => {
      const at = agreed.includes(sensitive.kind) ? -1 : statement(sensitive, sentence);
      return at === -1
        ? []
        : [findingIn(record, { sentence, index: at }, wordsFor(sensitive, sentence.text.slice(at)))];
    });
  });
}

function consentedKinds({ kind, record }: Prose): readonly SensitiveKind[] {
  return kind === 'exemplar' ? (record.consent?.sensitive ?? []) : [];
}

/** Where the sentence says it of one person; -1 where it does not. */
function statement({ kind, pattern }: Sensitive, { text }: Sentence): number {
  const matches = [...cased(kind, text).matchAll(pattern)];
  const found = matches.find(({ index }) => {
    const before = text.slice(0, index);
    return index > 0 && !OF_MANY.test(before) && !OF_NO_ONE.test(before);
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
