import type { Pagefind, PagefindPage, PagefindResult } from '#client/pagefind';
import { marked, unmarked } from '#search/copy-marks';
import type { Engine, Hits } from '#search/engine';

export interface PagefindEngine extends Engine {
  page: (id: string) => Promise<PagefindPage>;
  /** Every page, the newest first; those without a date come last. */
  newest: () => Promise<readonly string[]>;
  /** Every page with one value of one filter. */
  filtered: (filter: string, value: string) => Promise<ReadonlySet<string>>;
  values: () => Promise<Readonly<Record<string, readonly string[]>>>;
}

/** Pagefind as our search asks it. A question is asked once; all queue, for accents are a switch of the whole. */
export function pagefindEngine(pagefind: Pagefind): PagefindEngine {
  const pages = new Map<string, PagefindResult>();
  const answers = new Map<string, Promise<PagefindResult[]>>();
  let queue: Promise<unknown> = Promise.resolve();

  const ask = (key: string, question: () => Promise<{ results: PagefindResult[] }>) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = queue.then(question).then(({ results }) => remember(results));
    queue = answer.catch(() => answers.delete(key));
    answers.set(key, answer);
    return answer;
  };
  const remember = (results: PagefindResult[]) => {
    for (const result of results) pages.set(result.id, result);
    return results;
  };
  const hits = async (key: string, question: () => Promise<{ results: PagefindResult[] }>): Promise<Hits> =>
    new Map((await ask(key, question)).map(({ id, score, words }) => [id, { score, first: words[0] ?? Infinity }]));
  const page = async (id: string) => {
    const { meta, content, ...rest } = await pages.get(id)!.data();
    const titles = Object.entries(meta).map(([key, value]) => [key, unmarked(value)]);
    return { ...rest, content: unmarked(content), meta: Object.fromEntries(titles) as Record<string, string> };
  };

  return {
    side: (words) => hits(`"${words}"`, () => pagefind.search(`"${words}"`)),
    exact: (words) => hits(`=${words}`, () => exactly(pagefind, words)),
    weighed: (words) => hits(words, () => pagefind.search(words)),
    text: async (id) => (await page(id)).content,
    page,
    newest: async () => {
      const dated = await ask('newest', () => pagefind.search(null, { sort: { ngay: 'desc' } }));
      return dated.map(({ id }) => id);
    },
    filtered: async (filter, value) => {
      const found = await ask(`${filter}:${value}`, () => pagefind.search(null, { filters: { [filter]: value } }));
      return new Set(found.map(({ id }) => id));
    },
    values: async () => {
      const all = await pagefind.filters();
      return Object.fromEntries(Object.entries(all).map(([filter, counts]) => [filter, Object.keys(counts)]));
    },
  };
}

async function exactly(pagefind: Pagefind, words: string) {
  await pagefind.options({ exactDiacritics: true });
  const found = await pagefind.search(`"${marked(words)}"`);
  await pagefind.options({ exactDiacritics: false });
  return found;
}
