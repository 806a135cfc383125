import { slips } from '#vietnamese/closest';
import { unaccented } from '#vietnamese/unaccented';

/** So large a part of the letters may differ where few words are the same. */
const MOST_AWAY = 0.34;

/**
 * The real query nearest to one that found nothing: most words in common, then fewest letters apart. A guess that
 * shares little may be an insult to whoever it names, so most words must be the same, or nearly all letters.
 */
export function nearestQuery(typed: string, real: readonly string[]): string | undefined {
  const wanted = unaccented(typed).trim().split(/\s+/u);
  const [nearest] = real.map((candidate) => compared(candidate, wanted)).toSorted((a, b) => a.away - b.away);
  return nearest?.isNear ? nearest.candidate : undefined;
}

function compared(candidate: string, wanted: readonly string[]) {
  const words = unaccented(candidate).split(/\s+/u);
  const shared = wanted.filter((word) => words.includes(word)).length;
  const letters = slips(wanted.join(' '), words.join(' ')) / Math.max(wanted.join(' ').length, candidate.length);
  return { candidate, away: letters - shared, isNear: shared * 2 > wanted.length || letters <= MOST_AWAY };
}
