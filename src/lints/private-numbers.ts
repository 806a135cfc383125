import type { Finding } from '#domain/finding';
import type { Rule } from '#domain/rules/rules';
import type { Text } from '#lints/linted';
import { findingIn, type Sentence } from '#lints/sentence';
import { type SplitNumber, splitNumbers } from '#lints/split-numbers';
import { comparable } from '#vietnamese/comparable';

/** A kind of number that leads to one person. */
interface PrivateNumber {
  kind: SplitNumber['kind'];
  rule: Rule;
  pattern: RegExp;
  /** What has to stand shortly before, where digits alone do not tell. */
  beside?: RegExp;
  called: string;
  advice: string;
}

/** Not the middle of a word, of a longer number, of a date or of a document number; `sđt` may stick to it. */
const START = '(?:(?<![\\p{L}\\d])|(?<=(?<!\\p{L})(?:[sS]?[đĐdD][tT]|[tT]el|[zZ]alo)))(?<!\\d[.,-] ?|\\d - ?)(?<!\\d )';
/** Not a sum of money or an amount. */
const END =
  '(?![.,-]?\\d)(?!\\s*(?:đồng|VNĐ|VND|vnđ|nghìn|ngàn|triệu|tỷ|tỉ|%|kg|tấn|tạ|m²|m2|m3|ha|km|lít|con|cây|lượt|người|suất|hộ)(?!\\p{L}))';
/** What people put between the digits of a phone number. */
const DASH = '(?:\\) ?| ?[-._*|]{1,2} ?| )?';
/** How far before a number its name may stand. */
const NEAR = 40;

/** Read from paper, or typed on a phone: a letter in place of 0 or 1, a comma, a space after each digit. */
const MISTYPED = `(?=(?:[OoIl .]{0,3}\\d){7})[0Oo][35789](?:${DASH}[\\dOoIl]){8}|0[35789]\\d\\d([,_])\\d{3}\\1\\d{3}|0 [35789](?: \\d){8}`;

const SEP = '[ .-]?';
const number = (digits: string) => new RegExp(`${START}(?:${digits})${END}`, 'gu');

/** In this order: what the first explains is not said again by a later one. */
const numbers: readonly PrivateNumber[] = [
  {
    kind: 'account',
    rule: 'private-bank-account',
    pattern: number(`\\d(?:${SEP}\\d){5,18}`),
    beside:
      /(?<!\p{L})(?:số tài khoản|stk|tk|tài khoản|chuyển khoản|agribank|vietcombank|vietinbank|bidv|techcombank|sacombank|mb ?bank|vp ?bank|momo)(?!\p{L})/iu,
    called: 'số tài khoản ngân hàng',
    advice: 'Xóa số tài khoản. Muốn người đọc ủng hộ, ghi cơ quan tiếp nhận, như Ủy ban Mặt trận Tổ quốc xã.',
  },
  {
    kind: 'phone',
    rule: 'private-phone',
    pattern: number(
      `(?:\\(?\\+?84\\)?${DASH}|0)(?:[35789](?:${DASH}\\d){8}|2(?:${DASH}\\d){9}|\\)?${DASH}2(?:${DASH}\\d){8})|${MISTYPED}`,
    ),
    called: 'số điện thoại',
    advice: 'Xóa số này. Ai muốn liên hệ thì gọi số của cơ quan, ghi ở mục lien-he trong trang.yaml.',
  },
  {
    kind: 'identity',
    rule: 'private-id-number',
    pattern: number(`0\\d{2}${SEP}\\d{3}${SEP}\\d{3}${SEP}\\d{3}|\\d{12}|\\d{9}`),
    called: 'số căn cước hoặc chứng minh nhân dân',
    advice: 'Xóa số này. Giấy tờ của nhân vật chỉ lưu ở cơ quan, không bao giờ đưa lên trang.',
  },
  {
    kind: 'identity',
    rule: 'private-id-number',
    pattern: number('\\d{3}[ .]\\d{3}[ .]\\d{3}(?:[ .]\\d{3})?'),
    beside: /(?<!\p{L})(?:cmnd|cmt|cccd|căn cước|chứng minh|định danh|giấy tờ tùy thân)(?!\p{L})/iu,
    called: 'số căn cước hoặc chứng minh nhân dân',
    advice: 'Xóa số này. Giấy tờ của nhân vật chỉ lưu ở cơ quan, không bao giờ đưa lên trang.',
  },
];

/** Phone, identity and bank numbers, wherever they stand. */
export function privateNumberFindings({ record, sentences, passages }: Text): Finding[] {
  const seen = new Set<string>();
  const whole = [...sentences, ...passages].flatMap((sentence) => inSentence(record, sentence));
  return [...whole, ...splitNumbers(passages).map((split) => inPieces(record, split))].filter(
    ({ rule, message, place }) => {
      const told = JSON.stringify([rule, message, place]);
      return !seen.has(told) && seen.add(told);
    },
  );
}

function inPieces(record: Text['record'], { kind, digits, ...place }: SplitNumber): Finding {
  const { rule, called, advice } = numbers.find((it) => it.kind === kind)!;
  return findingIn(record, place, wordsFor({ rule, called, advice }, digits));
}

function wordsFor({ rule, called, advice }: Pick<PrivateNumber, 'rule' | 'called' | 'advice'>, digits: string) {
  return { severity: 'error', rule, message: `Có ${called}: ${hidden(digits)}`, advice } as const;
}

/** Addresses hold numbers of all kinds; those that open a talk hold a phone number. */
function mayHold(text: string, role: Sentence['role']): boolean {
  return /\d\D?\d\D?\d/u.test(text) && (role !== 'link' || /^(?:tel|sms|zalo):|(?:zalo|wa|viber)\.\w+\//iu.test(text));
}

/** Cells are told apart; what stands in pieces over several is another matter. */
function apart(text: string, role: Sentence['role']): string {
  if (role === 'link') return text.replaceAll('/', ' ');
  return role === 'table' ? text.replaceAll('|', '¦') : text;
}

function inSentence(record: Text['record'], sentence: Sentence): Finding[] {
  const { text, placeOf } = comparable(sentence.text);
  if (!mayHold(text, sentence.role)) return [];
  let rest = apart(text, sentence.role);
  return numbers.flatMap(({ rule, pattern, beside, called, advice }) => {
    const found = [...rest.matchAll(pattern)].filter(
      ({ index, 0: digits }) => !isDates(digits) && isBeside(beside, rest.slice(Math.max(0, index - NEAR), index)),
    );
    rest = without(rest, found);
    return found.map(({ index, 0: digits }) =>
      findingIn(record, { sentence, index: placeOf(index) }, wordsFor({ rule, called, advice }, digits)),
    );
  });
}

/** The text with what was found blanked, so that no later kind finds it again. */
function without(text: string, found: readonly RegExpExecArray[]): string {
  let [done, from] = ['', 0];
  for (const { index, 0: digits } of found) {
    done += text.slice(from, index) + ' '.repeat(digits.length);
    from = index + digits.length;
  }
  return done + text.slice(from);
}

function isBeside(word: RegExp | undefined, before: string): boolean {
  return !word || word.test(before);
}

/** `12-05-2024` and the like, or years in a row. */
function isDates(digits: string): boolean {
  return /(?<!\d)\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}(?!\d)|^(?:(?:19|20)\d{2}[ .-]?)+$/u.test(digits);
}

/** A report of the check may be passed on: it shows no more of a number than finds it again. */
export function withoutLongNumbers(words: string): string {
  return words.replace(/\p{Nd}(?:[\s.()_*-]{0,3}\p{Nd}){7,}/gu, hidden);
}

function hidden(digits: string): string {
  return `${digits.slice(0, 4)}…`;
}
