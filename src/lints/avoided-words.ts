import type { AvoidedWord } from '#domain/avoided-word';
import type { Finding } from '#domain/finding';
import type { Lint } from '#lints/linted';
import { findingIn } from '#lints/sentence';

interface Looking {
  pattern: RegExp;
  phrases: string[];
}

const known = new WeakMap<readonly AvoidedWord[], Looking>();

/** Words that praise, where a figure and its source would say more; what somebody said stays as it was said. */
export const avoidedWordFindings: Lint = ({ kind, record, sentences, whole }, { avoided }) => {
  if (kind === 'award' || kind === 'slogan') return [];
  const { pattern, phrases } = lookingFor(avoided);
  const spoken = whole.toLowerCase();
  if (!phrases.some((phrase) => spoken.includes(phrase))) return [];
  // The text of a campaign is the text of a plan; only its summary is the officer's own.
  const own = sentences.filter(
    ({ role, path }) => (role === 'prose' || role === 'name') && (kind === 'exemplar' || path),
  );
  return own.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)]
      .filter(({ index }) => !isQuoted(sentence.text, index))
      .map(({ index, 0: found }): Finding => findingIn(record, { sentence, index }, wordsFor(found, avoided))),
  );
};

function lookingFor(avoided: readonly AvoidedWord[]): Looking {
  const before = known.get(avoided);
  if (before) return before;
  const phrases = avoided.map(({ phrase }) => phrase.toLowerCase());
  const literal = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${literal.join('|')})(?![\\p{L}\\d])`, 'giu');
  known.set(avoided, { pattern, phrases });
  return { pattern, phrases };
}

/** Within curly quotation marks somebody else speaks. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function wordsFor(found: string, avoided: readonly AvoidedWord[]) {
  const instead = avoided.find(({ phrase }) => phrase.toLowerCase() === found.toLowerCase())?.instead;
  return {
    severity: 'warning',
    rule: 'avoided-word',
    message: `“${found}” là lời khen không nói lên việc gì.`,
    advice: instead ? `Thay bằng: ${instead}` : 'Kể việc đã làm, hoặc nêu con số và nguồn.',
  } as const;
}
