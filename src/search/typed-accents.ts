import type { Engine } from '#search/engine';
import { fullerSpellings } from '#search/fuller-spellings';
import { isNear } from '#search/nearness';
import type { Term } from '#search/terms';

/**
 * Of several words with accents, a page must spell at least one so, or nearly so: `sửa chửa` may be `sửa chữa`,
 * but `sao hỏa` is not `sao hóa`. A single word may be any where no page has it spelt so.
 */
export async function withTypedAccents(
  pages: readonly string[],
  terms: readonly Term[],
  engine: Engine,
): Promise<string[]> {
  const spellings = terms.flatMap(({ spelling }) => spelling ?? []);
  if (spellings.length === 0) return [...pages];
  const exact = await Promise.all(spellings.map((spelling) => engine.exact(spelling)));
  const kept = pages.filter((page) => exact.some((hits) => hits.has(page)));
  if (terms.length === 1) return kept.length > 0 ? kept : [...pages];
  if (kept.length > 0 || pages.length === 0) return kept.length > FEW ? kept : confirmed(kept, terms, engine);
  const near = await Promise.all(spellings.flatMap(nearSpellings).map((spelling) => engine.exact(spelling)));
  return pages.filter((page) => near.some((hits) => hits.has(page)));
}

/** Where but a page or two spell a word so, the text must have it near the others: `son môi` is no `môi trường`. */
const FEW = 3;

async function confirmed(pages: readonly string[], terms: readonly Term[], { text }: Engine): Promise<string[]> {
  const texts = await Promise.all(pages.map(text));
  const readings = terms.flatMap(({ spelling }, place) =>
    spelling ? [terms.map((term, other) => (other === place ? term : { ...term, spelling: undefined }))] : [],
  );
  return pages.filter((_, place) => readings.some((reading) => isNear(texts[place]!, reading)));
}

/** Whether a printed word is the typed one, goes on from it, or is nearly spelt so. */
export function isSpeltNearly(printed: string, typed: string | undefined): boolean {
  if (typed === undefined) return true;
  const start = printed.slice(0, typed.length);
  return start === typed || nearSpellings(typed).includes(start);
}

/** Hỏi and ngã: half of the country does not hear them apart. */
const HOOK = String.fromCodePoint(0x309);
const TILDE = String.fromCodePoint(0x303);

const HATS: readonly string[] = ['aâă', 'eê', 'oôơ', 'uư'];

/** The same word with marks not typed, with hỏi for ngã, without its tone, or with another hat. */
function nearSpellings(spelling: string): string[] {
  const letters = spelling.normalize('NFD');
  const tones = [
    letters.replace(HOOK, TILDE),
    letters.replace(TILDE, HOOK),
    letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, ''),
  ].map((near) => near.normalize('NFC'));
  return [...new Set([...tones, ...hatted(spelling), ...fullerSpellings(spelling)])].filter(
    (near) => near !== spelling,
  );
}

function hatted(spelling: string): string[] {
  const letters = [...spelling].map((letter) => letter.normalize('NFD'));
  return letters.flatMap((letter, place) => {
    const tone = letter.replace(/[^\u0300\u0301\u0303\u0309\u0323]/gu, '');
    const vowel = letter.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
    const group = HATS.find((hats) => hats.includes(vowel)) ?? '';
    return [...group].map((other) =>
      letters
        .with(place, other.normalize('NFD') + tone)
        .join('')
        .normalize('NFC'),
    );
  });
}
