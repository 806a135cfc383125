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

/** Pagefind as our search asks it. */
export function pagefindEngine(pagefind: Pagefind): PagefindEngine {
  const { ask, page } = asker();
  const hits = async (key: string, question: Question): Promise<Hits> =>
    new Map((await ask(key, question)).map(({ id, score, words }) => [id, { score, first: words[0] ?? Infinity }]));
  return {
    side: (words) => hits(`"${words}"`, () => pagefind.search(`"${words}"`)),
    exact: (words) => hits(`=${words}`, () => exactly(pagefind, words)),
    weighed: (words) => hits(words, () => pagefind.search(words)),
    text: async (id) => (await page(id)).content,
    page,
    newest: async () => idsOf(await ask('newest', () => pagefind.search(null, { sort: { ngay: 'desc' } }))),
    filtered: async (filter, value) => {
      const question = () => pagefind.search(null, { filters: { [filter]: value } });
      return new Set(idsOf(await ask(`${filter}:${value}`, question)));
    },
    values: async () => mapped(await pagefind.filters(), (counts) => Object.keys(counts)),
  };
}

type Question = () => Promise<{ results: PagefindResult[] }>;

/** A question is asked once; all queue, for accents are a switch of the whole. */
function asker() {
  const pages = new Map<string, PagefindResult>();
  const answers = new Map<string, Promise<PagefindResult[]>>();
  let queue: Promise<unknown> = Promise.resolve();
  const ask = (key: string, question: Question) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = queue.then(question).then(({ results }) => {
      for (const result of results) pages.set(result.id, result);
      return results;
    });
    queue = answer.catch(() => answers.delete(key));
    answers.set(key, answer);
    return answer;
  };
  const page = async (id: string) => readable(await pages.get(id)!.data());
  return { ask, page };
}

function readable({ meta, content, ...rest }: PagefindPage): PagefindPage {
  return { ...rest, content: unmarked(content), meta: mapped(meta, unmarked) };
}

function mapped<A, B>(values: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function idsOf(results: readonly PagefindResult[]): string[] {
  return results.map(({ id }) => id);
}

async function exactly(pagefind: Pagefind, words: string) {
  await pagefind.options({ exactDiacritics: true });
  const found = await pagefind.search(`"${marked(words)}"`);
  await pagefind.options({ exactDiacritics: false });
  return found;
}
