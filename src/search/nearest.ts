import { slips } from '#vietnamese/closest';
import { unaccented } from '#vietnamese/unaccented';

/** The real query nearest to one that found nothing: most words in common, then fewest letters apart. */
export function nearestQuery(typed: string, real: readonly string[]): string | undefined {
  const wanted = unaccented(typed);
  const distance = (candidate: string) => {
    const words = unaccented(candidate).split(/\s+/u);
    const shared = wanted.split(/\s+/u).filter((word) => words.includes(word)).length;
    return slips(wanted, words.join(' ')) / Math.max(wanted.length, candidate.length) - shared;
  };
  return real.map((candidate) => ({ candidate, away: distance(candidate) })).toSorted((a, b) => a.away - b.away)[0]
    ?.candidate;
}
