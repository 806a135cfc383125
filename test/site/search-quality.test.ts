import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltIndex, builtIndex } from './built-index.ts';
import { knownItemsByClass } from './search-known-items.ts';
import { type Expected, expectedByClass, mean, measured, nonsense } from './search-queries.ts';
import { sites } from './sites.ts';

/** The shipped site with nine hundred stories more. */
const THOUSAND = 'tan-duc-nghin';

const indexes = new Map<string, BuiltIndex>();
const table: Record<string, { queries: number; 'recall@10': string; MRR: string }> = {};

/** One opened index a site, asked by the code that runs in a browser; what a browser shows is `search-page.test.ts`. */
beforeAll(async () => {
  for (const name of [...sites.map(({ name }) => name), THOUSAND]) indexes.set(name, await builtIndex(name));
});

afterAll(() => {
  console.table(table);
});

test('there are at least 150 queries, and 50 that mean nothing here', () => {
  expect(expectedByClass.flatMap(([, queries]) => queries).length).toBeGreaterThanOrEqual(150);
  expect(nonsense.length).toBeGreaterThanOrEqual(50);
});

describe.each(expectedByClass)('queries of the class %s', (name, queries) => {
  test('bring the pages they must, near the top, and none they must not', async () => {
    await meetsTheMark(name, queries, ({ site }) => site);
  });
});

const onThousand = [
  ...expectedByClass.map(
    ([name, queries]) => [name, queries.filter(({ site }) => site === 'tan-duc')] as [string, Expected[]],
  ),
  ...knownItemsByClass,
];

describe.each(onThousand)('on a site of a thousand pages, queries of the class %s', (name, queries) => {
  test('bring the pages they must, near the top, and none they must not', async () => {
    await meetsTheMark(`1,000 pages: ${name}`, queries, () => THOUSAND);
  });
});

async function meetsTheMark(name: string, queries: readonly Expected[], siteOf: (expected: Expected) => string) {
  const least = name.endsWith('typo') ? { recall: 0.85, rank: 0.8 } : { recall: 0.98, rank: 0.95 };
  const results = [];
  const unwanted: string[] = [];
  for (const expected of queries) {
    const { paths } = await indexes.get(siteOf(expected))!.ask(expected.query);
    results.push({ query: expected.query, paths: paths.slice(0, 3), ...measured(expected, paths) });
    unwanted.push(...(expected.never ?? []).filter((path) => paths.includes(path)));
  }
  const recall = mean(results.map((each) => each.recall));
  const rank = mean(results.map(({ reciprocalRank }) => reciprocalRank));
  table[name] = { queries: queries.length, 'recall@10': recall.toFixed(3), MRR: rank.toFixed(3) };
  const missed = results.filter((each) => each.recall < 1 || each.reciprocalRank < 1);
  expect({ recall, missed }).toSatisfy(() => recall >= least.recall);
  expect({ rank, missed }).toSatisfy(() => rank >= least.rank);
  expect(unwanted).toEqual([]);
}

describe.each([...sites.map(({ name }) => name), THOUSAND])('nonsense typed on %s', (name) => {
  test('finds nothing', async () => {
    const found = await Promise.all(
      nonsense.map(async (query) => [query, (await indexes.get(name)!.ask(query)).paths] as const),
    );
    expect(found.filter(([, paths]) => paths.length > 0)).toEqual([]);
  });
});
