import type { Engine } from '#search/engine';
import type { Term } from '#search/terms';

/**
 * Of several words with accents, a page must spell at least one so, or nearly so: `sửa chửa` may be `sửa chữa`,
 * but `sao hỏa` is not `sao hóa`. A single word may be any, the exact ones first.
 */
export async function withTypedAccents(
  pages: readonly string[],
  terms: readonly Term[],
  engine: Engine,
): Promise<string[]> {
  const spellings = terms.flatMap(({ spelling }) => spelling ?? []);
  if (terms.length === 1 || spellings.length === 0) return [...pages];
  const exact = await Promise.all(spellings.map((spelling) => engine.exact(spelling)));
  const kept = pages.filter((page) => exact.some((hits) => hits.has(page)));
  if (kept.length > 0 || pages.length === 0) return kept;
  const near = await Promise.all(spellings.flatMap(nearSpellings).map((spelling) => engine.exact(spelling)));
  return pages.filter((page) => near.some((hits) => hits.has(page)));
}

/** Hỏi and ngã: half of the country does not hear them apart. */
const HOOK = String.fromCodePoint(0x309);
const TILDE = String.fromCodePoint(0x303);

const HATS: readonly string[] = ['aâă', 'eê', 'oôơ', 'uư'];

/** The same word with hỏi for ngã, without or with another hat, or with its last key not typed. */
function nearSpellings(spelling: string): string[] {
  const letters = spelling.normalize('NFD');
  const tones = [
    letters.replace(HOOK, TILDE),
    letters.replace(TILDE, HOOK),
    letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, ''),
  ];
  return [...new Set([...tones, ...hatted(spelling)])]
    .map((near) => near.normalize('NFC'))
    .filter((near) => near !== spelling);
}

function hatted(spelling: string): string[] {
  const letters = [...spelling].map((letter) => letter.normalize('NFD'));
  return letters.flatMap((letter, place) => {
    const tone = letter.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, '');
    const vowel = letter.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
    const group = HATS.find((hats) => hats.includes(vowel)) ?? '';
    return [...group].map((other) => letters.with(place, other.normalize('NFD') + tone).join(''));
  });
}
