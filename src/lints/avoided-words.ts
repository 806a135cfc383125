import type { AvoidedWord } from '#domain/avoided-word';
import type { Finding } from '#domain/finding';
import type { Lint } from '#lints/linted';
import { findingIn } from '#lints/sentence';

const patterns = new WeakMap<readonly AvoidedWord[], RegExp>();

/** Words that praise, where a figure and its source would say more; what somebody said stays as it was said. */
export const avoidedWordFindings: Lint = ({ kind, record, sentences }, { avoided }) => {
  if (kind === 'award' || kind === 'slogan') return [];
  const pattern = patternOf(avoided);
  // The text of a campaign is the text of a plan; only its summary is the officer's own.
  const own = sentences.filter(({ role, path }) => (role === 'prose' || role === 'name') && (kind === 'exemplar' || path));
  return own.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)]
      .filter(({ index }) => !isQuoted(sentence.text, index))
      .map(({ index, 0: found }): Finding => findingIn(record, { sentence, index }, wordsFor(found, avoided))),
  );
};

function patternOf(avoided: readonly AvoidedWord[]): RegExp {
  const known = patterns.get(avoided);
  if (known) return known;
  const phrases = avoided.map(({ phrase }) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`, 'giu');
  patterns.set(avoided, pattern);
  return pattern;
}

/** Within curly quotation marks somebody else speaks. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function wordsFor(found: string, avoided: readonly AvoidedWord[]) {
  const same = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ');
  const instead = avoided.find(({ phrase }) => same(phrase) === same(found))?.instead;
  return {
    severity: 'warning',
    rule: 'avoided-word',
    message: `“${found}” là lời khen không nói lên việc gì.`,
    advice: instead ? `Thay bằng: ${instead}` : 'Kể việc đã làm, hoặc nêu con số và nguồn.',
  } as const;
}
