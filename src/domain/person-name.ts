import type { ExemplarSubject } from '#domain/exemplar';
import { slugOf } from '#vietnamese/slug';

export const OLD_TITLES = 'ông|bà|anh|chị|cô|chú|bác|thầy|cụ|dì|cậu|mẹ';
export const YOUNG_TITLES = 'em|cháu|bé';

/** The commonest; enough to tell a person from a place. */
export const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Trịnh|Hà|Lương|Mai|Nông|Triệu|Hứa|Vi|Ma|Lò|Giàng|Sùng|Vàng|Bàn|Đàm|Tạ|Chu|Cao|Tô|Thái|Lục|Mạc|Quách|La';

const HOUSEHOLD = '(?:hộ gia đình|hộ|gia đình|vợ chồng|nhà) ';
const TITLES = `${OLD_TITLES}|${YOUNG_TITLES}`;
const TITLE = new RegExp(`^(?:${HOUSEHOLD})?(${TITLES})(?:[/,] ?(?:${TITLES}))? `, 'iu');

/** Words that follow a name and are none of it: places, offices, bodies. */
const NO_NAME =
  'Xóm|Thôn|Bản|Tổ|Ấp|Khu|Khối|Xã|Phường|Huyện|Tỉnh|Chủ|Trưởng|Phó|Bí|Giám|Hiệu|Hội|Chi|Đoàn|Ban|Đội|Rịa|Nà|Đen';
const WORDS = `(?!(?:${NO_NAME})(?!\\p{L}))\\p{Lu}[\\p{L}’']*(?: (?!(?:${NO_NAME})(?!\\p{L}))\\p{Lu}[\\p{L}’']*){0,4}`;
const EITHER_CASE = TITLES.replace(/(?<=^|\|)\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`);
const TITLED = new RegExp(`(?<!\\p{L})(${EITHER_CASE}) (${WORDS})`, 'u');
const OF_HOUSEHOLD = new RegExp(`^${HOUSEHOLD}`, 'iu');
const BEGINS_TITLED = new RegExp(`^(?:${EITHER_CASE})[ /]`, 'u');
const SURNAMED = new RegExp(`^(?=(?:${SURNAMES})(?!\\p{L}))${WORDS}`, 'u');
/** A name that is nothing else, wherever it stands but in that of a street or a school. */
const PLAINLY = new RegExp(
  `(?<!\\p{L})(?<!(?:đường|phố|trường|chợ|phường|xã) )(?:${SURNAMES}) (?:Thị|Văn) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)?`,
  'u',
);
/** `Hộ H’Nhung Êban`: households are called by people whose families are in no list. */
const OF_FAMILY = /^(?:hộ gia đình|hộ|gia đình|vợ chồng) /iu;
const PROPER = new RegExp(
  `^(?!(?:Kinh Doanh|Sản Xuất|Văn Hóa|Việt Nam|Nông Dân|Cựu Chiến))(?=\\S+ \\p{Lu})${WORDS}`,
  'u',
);

/** Bodies, figures of lore and the many, who follow a title as a name does. */
const OF_MANY = '(?<!(?:chị|anh|trẻ|các|những|đàn|ông|bà|hai|ba|con|mấy|cô|chú) )';
const NO_ONE =
  '(?!Phụ nữ|Công (?:đoàn|an|nhân)|Bộ đội|Thanh niên|Thiếu (?:nhi|niên)|Nông dân|Cựu chiến|Học sinh|Giáo viên|Liên đội|Quân đội|Dân quân|Mặt trận|Việt Nam|(?:Hồ|Tôn|Tô|Triệu|Trưng|Táo)(?! \\p{Lu}))';
const OF_ONE = new RegExp(`(?<!\\p{L})${OF_MANY}(${TITLES}) ${NO_ONE}(${WORDS})`, 'u');
const OF_ONE_AT_HEAD = new RegExp(`^(${EITHER_CASE}) ${NO_ONE}(${WORDS})`, 'u');
const OF_ONE_IN_FULL = new RegExp(`(?<!\\p{L})(${EITHER_CASE}) (?=(?:${SURNAMES}) \\S+ \\p{Lu})(${WORDS})`, 'u');
const OF_FAMILIES = /(?<!\p{L})(?:hộ|gia đình|vợ chồng) /iu;

/** `Hộ bà Lê Thị An` → `Lê Thị An`: others may call the same person otherwise. */
export function untitled(name: string): string {
  return name.replace(TITLE, '');
}

/** The title somebody is given: `bà`. */
export function titleOf(name: string): string | undefined {
  return TITLE.exec(name)?.[1]?.toLowerCase();
}

/** Whether what a record or a row is called is the name of a person; households often are called by one. */
export function namesPerson(name: string, subject?: ExemplarSubject): boolean {
  if (subject === 'person') return true;
  if (subject === 'collective' || subject === 'enterprise') return ofOneName(name, subject) !== undefined;
  const [named] = personsIn(name);
  if (!named?.title) return named !== undefined;
  // A title within is part of another name, `Trường Bà Triệu`, unless it leads to a plain one: `Tổ ông Lý Văn Cắm`.
  const isPlain = PLAINLY.test(named.words) || BEGINS_TITLED.test(mixedCase(name).replace(OF_HOUSEHOLD, ''));
  return isPlain || ofOneName(name, 'collective') !== undefined;
}

/**
 * Whom a team or a shop is called by: `Tổ hợp tác ông Lý Văn Cắm`, `Cửa hàng bà Lan`. A name that is written as part of
 * another, or of many, is none: `Đội Cô Tô`, `Tổ chị em Xuân Lộc`.
 */
function ofOneName(name: string, subject: ExemplarSubject): PersonIn | undefined {
  const plain = mixedCase(name).trim();
  const titled =
    OF_ONE_AT_HEAD.exec(plain.replace(OF_HOUSEHOLD, '')) ?? OF_ONE.exec(plain) ?? OF_ONE_IN_FULL.exec(plain);
  const [, title, words] = titled ?? [];
  if (title) return { title: title.toLowerCase(), words: words! };
  const [full] = subject === 'enterprise' || OF_FAMILIES.test(plain) ? (PLAINLY.exec(plain) ?? []) : [];
  return full ? { words: full } : undefined;
}

/** Every way a text may call whoever a name names: with any title and none, and as an address or a file spells it. */
export function calledBy(name: string): string[] {
  const persons = personsIn(name);
  const [owner] = persons.length === 0 ? (PLAINLY.exec(mixedCase(name)) ?? []) : [];
  if (persons.length === 0) return spellings({ words: owner ?? untitled(mixedCase(name)) }, name);
  return persons.flatMap((person) => spellings(person, name));
}

function spellings({ title, words }: PersonIn, name: string): string[] {
  // One word alone is no name.
  if (!words.includes(' ')) return [title ? `${title} ${words}` : name];
  const isLong = words.split(' ').length > 2;
  return [words, slugOf(words), ...(isLong ? [slugOf(words).replaceAll('-', '')] : [])];
}

interface PersonIn {
  title?: string;
  words: string;
}

/** `Ông Bùi Kim Ngạn và bà Lê Thị An` → both; one after the first has a title, or a name that is plainly one. */
function personsIn(name: string): PersonIn[] {
  const [first, ...others] = name.split(/[,;&+]|(?<!\p{L})(?:và|cùng)(?!\p{L})/iu);
  const persons = others.map((part) => personIn(part)).filter((it) => it && (it.title ?? PLAINLY.test(it.words)));
  return [personIn(first!), ...persons].filter((it) => it !== undefined);
}

/** `Hộ ông Bùi Kim Ngạn, xóm Viên` → `Bùi Kim Ngạn`; nothing where no person is named. */
function personIn(text: string): PersonIn | undefined {
  const name = mixedCase(text).trim();
  const [, title, words] = TITLED.exec(name) ?? [];
  if (title) return { title: title.toLowerCase(), words: words! };
  const bare = name.replace(OF_HOUSEHOLD, '');
  const [surnamed] = SURNAMED.exec(bare) ?? [];
  // `Hà Nội`, `Thái Nguyên` begin as families do: without a household before it, a name has three words.
  const least = bare === name ? 3 : 2;
  if (surnamed && surnamed.split(' ').length >= least) return { words: surnamed };
  const [ofHousehold] = OF_FAMILY.test(name) ? (PROPER.exec(bare) ?? PLAINLY.exec(bare) ?? []) : [];
  return ofHousehold ? { words: ofHousehold } : undefined;
}

/** `BÀ LÊ THỊ AN` → `Bà Lê Thị An`: capitals throughout tell no name from another word. */
function mixedCase(text: string): string {
  const composed = text.normalize('NFC').replace(/\s+/gu, ' ');
  if (composed !== composed.toUpperCase()) return composed;
  return composed.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}
