/** The part of Pagefind's public interface we use. */
export interface Pagefind {
  search: (term: string | null, options?: PagefindOptions) => Promise<{ results: PagefindResult[] }>;
  options: (options: { exactDiacritics: boolean }) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

interface PagefindOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindModule {
  createInstance: (options: object) => Pagefind;
  /** Added by our build. */
  vocabulary: string;
}

declare global {
  /** Imports what the bundler did not make; the page defines it. */
  var openModule: (address: string) => Promise<unknown>;
}

export interface Opened {
  pagefind: Pagefind;
  vocabulary: string;
}

/** What the page itself asked for early. */
export const EARLY = 'link[as=fetch]';

/** Loads Pagefind from `folder`; its other first files are asked for at the same time. */
export async function openPagefind(folder: string, first: readonly string[], tag: string): Promise<Opened> {
  if (!document.querySelector(EARLY)) for (const file of first) askFor(folder + file);
  return opened((await openModule(`${folder}pagefind.js?v=${tag}`)) as PagefindModule, folder, tag);
}

/** The index in `folder`, asked as we ask it. */
export function opened({ createInstance, vocabulary }: PagefindModule, folder: string, tag: string): Opened {
  const ranking = { termSimilarity: 6, diacriticSimilarity: 0, pageLength: 0.3 };
  return { pagefind: createInstance({ basePath: folder, noWorker: true, metaCacheTag: tag, ranking }), vocabulary };
}

function askFor(href: string): void {
  const link = Object.assign(document.createElement('link'), {
    rel: 'preload',
    as: 'fetch',
    crossOrigin: 'anonymous',
    href,
  });
  document.head.append(link);
}
