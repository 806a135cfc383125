import { dictionary } from '#vietnamese/dictionary';
import { unaccented } from '#vietnamese/unaccented';

/** `34-CT/TW` as the index holds it, and the groups a reader may remember of it. */
export interface KnownNumber {
  /** `34cttw` */
  key: string;
  /** `['34', 'ct', 'tw']` */
  groups: readonly string[];
}

const PRINTED = /(?<![\p{L}\p{N}])\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[-/&]\p{Lu}[\p{L}\d]*)*/gu;

/** The numbers of documents that stand in a text, each once: `1526/QĐ-TTg`. */
export function printedNumbers(text: string): string[] {
  return [...new Set([...text.matchAll(PRINTED)].map(([number]) => unaccented(number)))];
}

export function knownNumber(printed: string): KnownNumber {
  const groups = printed.split(/[^a-z0-9]+/u);
  return { key: groups.join(''), groups };
}

/** What people write out where the number has letters. */
const TYPES = dictionary<string>({
  'ke hoach': 'kh',
  'quyet dinh': 'qd',
  'chi thi': 'ct',
  'nghi quyet': 'nq',
  'nghi dinh': 'nd',
  'thong tu': 'tt',
  'huong dan': 'hd',
  'thong bao': 'tb',
  'bao cao': 'bc',
  'cong van': 'cv',
  'to trinh': 'ttr',
});

const SHORT_TYPES = new Set(Object.values(TYPES));

/** `kế hoạch số 27` → `kh 27`: folded words in, folded words out. */
function withShortTypes(words: readonly string[]): string[] {
  const text = Object.entries(TYPES).reduce(
    (line, [long, short]) => line.replaceAll(new RegExp(`\\b${long}(?: so)? (?=\\d)`, 'gu'), `${short} `),
    words.join(' '),
  );
  return text.split(' ').filter((word) => word !== 'so');
}

/** The numbers that hold every group typed, in any order and shape; `undefined` when the words are no number. */
export function numbersMeant(words: readonly string[], known: readonly KnownNumber[]): KnownNumber[] | undefined {
  const typed = withShortTypes(words).flatMap(groupsOf);
  const digits = typed.filter((group) => /^\d+$/u.test(group));
  const letters = typed.filter((group) => !/^\d+$/u.test(group));
  if (digits.length === 0 || letters.length === 0) return undefined;
  const meant = known.filter((number) => isMeant(number, digits, letters));
  return meant.length > 0 ? meant : undefined;
}

/** `qd1526` → `qd`, `1526`; `qh15` stays whole. */
function groupsOf(word: string): string[] {
  return /^(?:ubtv)?qh\d+$/u.test(word) ? [word] : (word.match(/\d+|\D+/gu) ?? []);
}

function isMeant({ groups }: KnownNumber, digits: readonly string[], letters: readonly string[]): boolean {
  const signs = groups.filter((group) => !/^\d+$/u.test(group));
  if (!digits.every((group, place) => Number(groups[place]) === Number(group))) return false;
  const isAny = (group: string) => signs.includes(group) || signs.join('').startsWith(group);
  const isBegun = (group: string, place: number) =>
    place === letters.length - 1 && signs.some((sign) => sign.startsWith(group));
  return letters.every((group, place) => isAny(group) || isBegun(group, place)) && namesAType(letters, signs);
}

/** One letter group alone must be the first one of the number, or a type of document. */
function namesAType(letters: readonly string[], signs: readonly string[]): boolean {
  return (
    letters.length > 1 || letters[0]!.startsWith(signs[0]!) || SHORT_TYPES.has(letters[0]!) || letters[0]!.length > 3
  );
}
