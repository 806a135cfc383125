import { withToneFirst } from '#search/tone-placement';
import { dictionary } from '#vietnamese/dictionary';

const TONES = [0x300, 0x301, 0x303, 0x309, 0x323].map((code) => String.fromCodePoint(code));
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** What a bare letter may become when its keys were forgotten. */
const DRESSED = dictionary<string>({ a: 'aâă', e: 'eê', o: 'oôơ', u: 'uư', d: 'dđ' });

/** Spellings with all the marks of this one and more: `dôi` → `đôi`, `đồi`; `mơi` → `mới`. In NFC, tone first. */
export function fullerSpellings(spelling: string): string[] {
  const letters = [...spelling.normalize('NFD').replace(TONE, '').normalize('NFC')];
  const dressed = letters.reduce<string[]>(
    (starts, letter) => starts.flatMap((start) => [...(DRESSED[letter] ?? letter)].map((form) => start + form)),
    [''],
  );
  const tone = TONES.find((mark) => spelling.normalize('NFD').includes(mark));
  const toned = dressed.flatMap((form) => (tone ? [tone] : ['', ...TONES]).map((mark) => withTone(form, mark)));
  return [...new Set(toned)].filter((other) => other !== spelling);
}

/** The tone on the shaped vowel; else on the last but one of an open group, on the last of a closed one. */
export function withTone(word: string, tone: string): string {
  const start = /^(?:(?:qu|gi)(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)/u.exec(word)![0];
  const vowels = /^[aeiouyăâêôơư]*/u.exec(word.slice(start.length))![0];
  if (tone === '' || vowels === '') return word;
  const shaped = [...vowels].findLastIndex((vowel) => /[ăâêôơư]/u.test(vowel));
  const isOpen = start.length + vowels.length === word.length;
  const inGroup = shaped >= 0 ? shaped : vowels.length === 1 || !isOpen ? vowels.length - 1 : vowels.length - 2;
  const place = start.length + inGroup + 1;
  return withToneFirst(word.slice(0, place) + tone + word.slice(place));
}
