import type { Finding } from '#domain/finding';
import { SURNAMES } from '#domain/person-name';
import type { Prose } from '#lints/linted';
import { around, NAME_WORD, ownName, personTest, WORD_END, WORD_START, YOUNG_PERSON } from '#lints/people';
import { findingIn, type Sentence } from '#lints/sentence';

/** The law on children: under sixteen. */
const GROWN = 16;

const AGE = /(?<!\d)(\d{1,2}) tuổi(?!\p{L})/gu;
const BORN = /(?<!\p{L})(?:sinh năm|SN:?) ?((?:19|20)\d{2})(?!\d)/gu;
const CLASS = new RegExp(
  `${WORD_START}(?:học )?lớp (?:(\\d{1,2})(?:[A-ZĐ]\\d?|\\.\\d)?|[Mm]ầm|[Cc]hồi|[Ll]á)${WORD_END}`,
  'u',
);
const SCHOOL = new RegExp(
  `${WORD_START}(?:[Tt]rường (?:[Mm]ầm non|[Tt]iểu học|THCS|TH|[Tt]rung học cơ sở|[Mm]ẫu giáo)|[Ll]ớp \\d{1,2}(?:[A-ZĐ]\\d?|\\.\\d)?)${WORD_END}`,
  'u',
);
const PUPIL =
  /(?<!\p{L})(?:học sinh|mầm non|mẫu giáo|tiểu học|THCS|trung học cơ sở|nhà trẻ|đội viên|thiếu nhi)(?!\p{L})/iu;
const NOT_PUPIL = /(?<!\p{L})(?:THPT|trung học phổ thông|dạy|giáo viên|phụ huynh)(?!\p{L})/iu;
const ADULT =
  /(?<!\p{L})(?:sinh viên|đại học|cao đẳng|đi làm|công nhân|bộ đội|nhập ngũ|chiến sĩ|kỹ sư|bác sĩ|cán bộ|giáo viên|tốt nghiệp|vợ|chồng|trưởng|bí thư|phó|giám đốc|liệt sĩ|anh hùng|hy sinh)(?!\p{L})/iu;

const NAMED_AGE = new RegExp(
  `${WORD_START}(?:${SURNAMES})(?: ${NAME_WORD}){1,4}(?:,? (?:năm nay )?(?:mới )?| \\()(\\d{1,2}) tuổi${WORD_END}`,
  'u',
);

/** Children who can be told from a story: a guardian has to agree, and class and school lead to their door. */
export function childFindings(prose: Prose): Finding[] {
  const { record, sentences } = prose;
  const isChild = childTest(prose);
  const told = [...sentences.entries()].filter(([index, sentence]) => isChild(sentence, around(sentences, index)));
  // A decision on awards rests on the law, not on consent.
  const guarded = prose.kind === 'award' || (prose.kind === 'exemplar' && prose.record.consent?.guardian !== undefined);
  const first = told[0]?.[1];
  const places = new Set<string>();
  return [
    ...(first && !guarded ? [findingIn(record, { sentence: first, index: 0 }, unguarded)] : []),
    ...told.flatMap(([index]) =>
      around(sentences, index)
        .filter(({ text }) => SCHOOL.test(text))
        .slice(0, 1)
        .map((near) => findingIn(record, { sentence: near, index: near.text.search(SCHOOL) }, schooled)),
    ),
  ].filter(({ rule, place }) => {
    const told = JSON.stringify([rule, place]);
    return !places.has(told) && places.add(told);
  });
}

/** Whether a sentence names a child: by a child's title and a sign of the age, or by a name with the age. */
function childTest(prose: Prose): (sentence: Sentence, near: readonly Sentence[]) => boolean {
  const year = yearOf(prose);
  const isHero = ownName(prose) === undefined ? () => false : personTest(prose);
  return ({ text }, near) => {
    const named = NAMED_AGE.exec(text);
    if (named && Number(named[1]) < GROWN && !ADULT.test(text)) return true;
    const young = YOUNG_PERSON.exec(text);
    if (!young && !isHero(text)) return false;
    if (ADULT.test(text)) return false;
    const signs = near.map((sentence) => sign(sentence.text, year));
    const isSmall = young !== null && /^(?:cháu|bé)/iu.test(young[0]) && signs.every((age) => age !== 'grown');
    const mine = sign(text, year);
    return mine === 'child' || isSmall || (young !== null && mine === undefined && signs.includes('child'));
  };
}

/** The year a story is told in, for those whose birth is told. */
function yearOf({ kind, record }: Prose): number {
  const day = kind === 'award' ? record.decidedOn : record.publishedOn;
  return Number(day?.slice(0, 4));
}

/** What a sentence tells of an age. */
function sign(text: string, year: number): 'child' | 'grown' | undefined {
  const born = [...text.matchAll(BORN)].map(([, birth]) => year - Number(birth));
  const ages = [...text.matchAll(AGE)].map(([, age]) => Number(age)).concat(born);
  if (ages.length > 0) return ages.some((age) => age < GROWN) ? 'child' : 'grown';
  const grade = CLASS.exec(text);
  if (grade) return grade[1] === undefined || Number(grade[1]) < 10 ? 'child' : 'grown';
  return PUPIL.test(text) && !NOT_PUPIL.test(text) ? 'child' : undefined;
}

const unguarded = {
  severity: 'error',
  rule: 'child-without-guardian',
  message: 'Bài nêu tên một trẻ em mà chưa có đồng ý của cha mẹ hoặc người giám hộ.',
  advice:
    'Xin đồng ý (em từ 7 tuổi thì hỏi cả em) rồi ghi trong dong-y: giam-ho: {quan-he: mẹ, ngay: 26/01/2024}; nếu không, bỏ tên em.',
} as const;

const schooled = {
  severity: 'warning',
  rule: 'child-school-named',
  message: 'Lớp, trường của một trẻ em được nêu tên: người lạ có thể tìm đến em.',
  advice: 'Bỏ tên lớp, tên trường; viết chung như “học sinh trong xã”.',
} as const;
