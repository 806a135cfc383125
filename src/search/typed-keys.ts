import { withTone } from '#search/fuller-spellings';
import { dictionary } from '#vietnamese/dictionary';

/** What Telex or VNI would have made of a word typed while the keyboard program was off; `undefined` for neither. */
export function lettersMeant(keys: string): string | undefined {
  const typed = keys.normalize('NFC').toLowerCase();
  const meant = /^[a-z]+$/u.test(typed)
    ? fromTelex(typed)
    : /^[a-z]+[a-z0-9]*\d[a-z0-9]*$/u.test(typed)
      ? fromVni(typed)
      : undefined;
  return meant !== undefined && meant !== typed && isSyllable(meant) ? meant : undefined;
}

const TELEX_TONES = tonesBy('sfrxj');
const VNI_TONES = tonesBy('12345');

/** Keys in the order sắc, huyền, hỏi, ngã, nặng. */
function tonesBy(keys: string): Readonly<Record<string, string>> {
  const marks = [0x301, 0x300, 0x309, 0x303, 0x323];
  return dictionary(Object.fromEntries([...keys].map((key, place) => [key, String.fromCodePoint(marks[place]!)])));
}

function fromTelex(keys: string): string {
  const key = [...keys].findLastIndex(
    (letter, place) => letter in TELEX_TONES && /[aeiouy]/u.test(keys.slice(0, place)),
  );
  const bare = key === -1 ? keys : keys.slice(0, key) + keys.slice(key + 1);
  const shaped = withHorns(bare.replace(/^dd/u, 'đ').replace(/^d(.+)d$/u, 'đ$1'))
    .replace(/aa|a(?=[^aeiouy]+a$)/u, 'â')
    .replace(/ee|e(?=[^aeiouy]+e$)/u, 'ê')
    .replace(/oo|o(?=[^aeiouy]+o$)/u, 'ô');
  return withTone(shaped.replace(/(?<=[âêô][^aeiouy]+)[aeo]$/u, ''), key === -1 ? '' : TELEX_TONES[keys[key]!]!);
}

function withHorns(keys: string): string {
  if (!keys.includes('w')) return keys;
  const bare = keys.replaceAll('w', '');
  if (bare.includes('uo')) return bare.replace('uo', 'ươ');
  return bare.replace(/a|o|u/u, (vowel) => ({ a: 'ă', o: 'ơ', u: 'ư' })[vowel]!);
}

function fromVni(keys: string): string {
  const signs = keys.replace(/[a-z]/gu, '');
  const tone = [...signs].findLast((sign) => sign in VNI_TONES) ?? '';
  let word = keys.replace(/\d/gu, '');
  if (signs.includes('9')) word = word.replace(/^d/u, 'đ');
  if (signs.includes('7'))
    word = word.includes('uo') ? word.replace('uo', 'ươ') : word.replace(/o|u/u, (v) => (v === 'o' ? 'ơ' : 'ư'));
  if (signs.includes('8')) word = word.replace('a', 'ă');
  if (signs.includes('6')) word = word.replace(/(?<=[iuy])e|e|a|o/u, (vowel) => ({ a: 'â', e: 'ê', o: 'ô' })[vowel]!);
  return withTone(word, VNI_TONES[tone] ?? '');
}

const SYLLABLE = /^(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, ''));
}
