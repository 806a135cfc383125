import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SiteName } from './sites.ts';

/** One query, and the pages that must and must not come. */
export interface Expected {
  site: SiteName;
  query: string;
  /** Stands first. */
  first?: string;
  /** Are among the first ten; any of them may be the first. */
  among?: string[];
  /** Are not found at all. */
  never?: string[];
}

const { nonsense, ...classes } = parse(readFileSync('test/search/queries.yaml', 'utf8')) as Record<
  string,
  Expected[]
> & { nonsense: string[] };

export { nonsense };

/** The queries by what is special about them; those `decomposed` are taken apart here. */
export const expectedByClass: [string, Expected[]][] = Object.entries(classes).map(([name, queries]) => [
  name,
  name === 'decomposed' ? queries.map((each) => ({ ...each, query: each.query.normalize('NFD') })) : queries,
]);

export interface Measured {
  recall: number;
  reciprocalRank: number;
}

export function measured({ first, among = [] }: Expected, found: readonly string[]): Measured {
  const ten = found.slice(0, 10);
  const wanted = among.length > 0 ? among : [first!];
  const ranks = (first ? [first] : wanted).map((path) => ten.indexOf(path)).filter((rank) => rank >= 0);
  return {
    recall: wanted.filter((path) => ten.includes(path)).length / wanted.length,
    reciprocalRank: ranks.length === 0 ? 0 : 1 / (Math.min(...ranks) + 1),
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
