import { OLD_TITLES, titleOf, untitled, YOUNG_TITLES } from '#domain/person-name';
import type { Prose } from '#lints/linted';
import type { Sentence } from '#lints/sentence';

export const WORD_START = '(?<![\\p{L}\\d])';
export const WORD_END = '(?![\\p{L}\\d])';

/** One capitalised word of a name; initials alone hide a name well enough. */
export const NAME_WORD = '\\p{Lu}\\p{Ll}+';

/** Words that may follow a title and begin no name: bodies, offices, lands. */
const NO_NAME =
  'Hội|Chi (?:hội|đoàn|bộ)|Đoàn (?:thanh niên|viên|xã|trường)|Phụ (?:nữ|huynh)|Công (?:đoàn|an)|Trường (?:THCS|THPT|Tiểu|Mầm|Mẫu|tiểu|mầm)|Xóm|Thôn|Bản (?:quản|làng)|Xã|Huyện|Tỉnh|Việt Nam|Liên (?:đội|chi|hiệp)|Ban|Tổ|Đội|Bí thư|Chủ (?:tịch|nhiệm|hộ)|Phó|Trưởng|Giám đốc|Kế toán|Hiệu trưởng|Mặt trận|Nhà|Trạm';

/** “chị em Hội Phụ nữ”, “trẻ em Việt Nam”: many, not one. */
const NOT_MANY = '(?<!(?:chị|anh|trẻ|các|những|đàn|bà|ông|hai|ba|bố|mẹ|con|mấy) )';

/** Places and figures of lore that look like a title and a name. */
const NO_PERSON =
  '(?!(?:Bà|bà) (?:Rịa|Nà|Đen|Triệu|Trưng)|(?:Cô|cô) Tô|(?:Bác|bác) (?:Hồ|Tôn)|(?:Ông|ông) (?:Táo|Đốc|Công))';

function titled(titles: string): RegExp {
  const anyCase = titles.replace(/(?<=^|\|)\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`);
  return new RegExp(
    `${WORD_START}${NOT_MANY}${NO_PERSON}(?:${anyCase}) (?!(?:${NO_NAME})${WORD_END})${NAME_WORD}(?: ${NAME_WORD}){0,4}`,
    'u',
  );
}

export const PERSON = titled(`${OLD_TITLES}|${YOUNG_TITLES}`);
export const YOUNG_PERSON = titled(YOUNG_TITLES);

/** Whether a sentence names a person: by title and name, or the one person the story is about. */
export function personTest(prose: Prose): (text: string) => boolean {
  const own = ownName(prose);
  if (own === undefined) return (text) => PERSON.test(text);
  const title = titleOf(own);
  const name = untitled(own);
  // In a story about one person “bà” and “tôi” are that person too; “bà con” are the neighbours.
  const pronoun = new RegExp(`${WORD_START}${NOT_MANY}(?:tôi|${title ?? 'anh|chị|ông|bà'})(?! con)${WORD_END}`, 'iu');
  const given = new RegExp(`${WORD_START}${name.split(' ').at(-1)!.replace(/\P{L}/gu, '.')}${WORD_END}`, 'u');
  return (text) => PERSON.test(text) || given.test(text) || pronoun.test(text);
}

/** The name of the person a story is about. */
export function ownName({ kind, record }: Prose): string | undefined {
  return kind === 'exemplar' && record.subject === 'person' ? record.name : undefined;
}

/** Sentences of one passage side by side: the one before, itself, the one after. */
export function around(sentences: readonly Sentence[], index: number): Sentence[] {
  const { passage } = sentences[index]!;
  return sentences.slice(Math.max(0, index - 1), index + 2).filter((near) => near.passage === passage);
}

/** Whether the recipient a sentence is about is one person, as the list itself says. */
export function isRecipient({ kind, record }: Prose, { path }: Sentence): boolean {
  const index = path?.[1];
  return kind === 'award' && typeof index === 'number' && record.recipients[index]?.subject === 'person';
}
