import type { Lint } from '#lints/linted';
import { findingIn } from '#lints/sentence';
import { slips } from '#vietnamese/closest';
import { withTonesLast } from '#vietnamese/tone-marks';
import { unaccented } from '#vietnamese/unaccented';

/** What stands between quotation marks, curly or straight; marks within marks stay inside. */
const QUOTED = /“((?:[^“”]|“[^“”]*”)+)”|"([^"]+)"/gu;

/** So many letters may hold one slip. */
const LETTERS_PER_SLIP = 10;
const SHORTEST_WITH_SLIPS = 16;

/** Quotations that are nearly a slogan of the register, and not quite. */
export const sloganFindings: Lint = ({ kind, record, sentences }, { slogans, titles }) => {
  if (slogans.length === 0 || kind === 'award') return [];
  const right = new Set([...slogans, ...titles].map(spoken));
  return sentences
    .filter(({ role }) => role !== 'link' && role !== 'note')
    .flatMap((sentence) =>
      [...sentence.text.matchAll(QUOTED)].flatMap(({ index, 1: curly, 2: straight }) => {
        const quoted = (curly ?? straight)!;
        if (right.has(spoken(quoted))) return [];
        const meant = slogans.find((slogan) => isNearly(quoted, slogan));
        return meant === undefined ? [] : [findingIn(record, { sentence, index }, wordsFor(quoted, meant))];
      }),
    );
};

/** A quotation as it is heard: case, dashes, quotation marks and the mark at its end do not matter. */
function spoken(text: string): string {
  return withTonesLast(text)
    .replace(/[–—]/gu, '-')
    .replace(/[“”"‘’]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:!…]+$/u, '')
    .trim();
}

function isNearly(quoted: string, slogan: string): boolean {
  const [a, b] = [quoted, slogan].map((text) =>
    unaccented(text)
      .replace(/[^a-z0-9,;]+/gu, ' ')
      .trim(),
  ) as [string, string];
  if (a === b) return true;
  const allowed = b.length < SHORTEST_WITH_SLIPS ? 0 : Math.floor(b.length / LETTERS_PER_SLIP);
  return Math.abs(a.length - b.length) <= allowed && slips(a, b) <= allowed;
}

function wordsFor(quoted: string, meant: string) {
  return {
    severity: 'warning',
    rule: 'slogan-misquoted',
    message: `“${quoted}” gần giống mà không đúng khẩu hiệu đã ghi sổ.`,
    advice: `Khẩu hiệu phải trích đúng từng chữ: “${meant}”.`,
  } as const;
}
