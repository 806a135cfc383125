import {
  AFRESH,
  DAY,
  FIVE_MINUTES,
  FOREVER,
  FOREVER_HERE,
  type Headers,
  headerLines,
  readingPolicy,
} from './header-lines.ts';

export interface NginxChoice {
  /** `''` or `/ban-tin`. */
  base: string;
  /** The folder on the server; below it the files stand as below the domain. */
  root: string;
  /** Scripts that stand in the search page and in the pages for frames, as a policy names them. */
  scripts: { search: readonly string[]; framed: readonly string[] };
  /** What `gone-recipe.ts` wrote. */
  gone?: string | undefined;
  hasBrotli?: boolean | undefined;
}

/** Nothing in it runs, loads or is shown in a frame. */
const none = { 'default-src': "'none'" };

/** What differs from a page in a part of the site: how long it is kept, what may run, who may read it. */
export function parts(choice: NginxChoice): string[] {
  const { base } = choice;
  return [
    ...kept().flatMap(([path, headers]) => part(base + path, headers)),
    ...running(choice.scripts).flatMap(([path, headers]) => part(base + path, headers)),
    ...part(`${base}/du-lieu/`, { policy: readingPolicy, isShared: true, cache: FIVE_MINUTES }, feedTypes(base)),
    ...shownFeeds(choice),
  ];
}

type Part = [path: string, headers: Headers];

/** Hashed names never change their content. */
function kept(): Part[] {
  return [
    ['/tai-san/', { policy: none, cache: FOREVER }],
    ['/anh/', { policy: none, cache: FOREVER_HERE }],
    ['/pagefind/', { policy: none, cache: AFRESH }],
    ['/pagefind/fragment/', { policy: none, cache: FOREVER_HERE }],
    ['/pagefind/index/', { policy: none, cache: FOREVER_HERE }],
    ['/pagefind/filter/', { policy: none, cache: FOREVER_HERE }],
    ['/nguon-tin.css', { policy: none, cache: DAY }],
    ['/bieu-tuong.svg', { policy: readingPolicy, cache: DAY }],
    ['/chia-se.jpg', { policy: none, cache: DAY }],
    ['/favicon.ico', { policy: none, cache: DAY }],
  ];
}

function running({ search, framed }: NginxChoice['scripts']): Part[] {
  // Pagefind is WebAssembly.
  const searchScripts = ["'self'", "'wasm-unsafe-eval'", ...search].join(' ');
  const searchPolicy = { ...readingPolicy, 'script-src': searchScripts, 'connect-src': "'self'" };
  const framedPolicy = { ...readingPolicy, 'form-action': "'none'", 'script-src': framed.join(' ') || "'none'" };
  const deskPolicy = { 'base-uri': "'self'", 'object-src': "'none'" };
  return [
    ['/tim-kiem/', { policy: searchPolicy, cache: AFRESH }],
    ['/nhung/', { policy: framedPolicy, isFramed: true, cache: AFRESH }],
    ['/quan-tri/', { policy: deskPolicy, cache: AFRESH }],
  ];
}

function part(address: string, headers: Headers, more: readonly string[] = []): string[] {
  return block(`location ^~ ${address}`, [...headerLines(headers), ...more]);
}

const feedHeaders = { policy: readingPolicy, isShared: true, isNegotiated: true, cache: FIVE_MINUTES };

/**
 * Feeds are told from other XML and JSON by more than their last ending. Chromium shows `application/atom+xml` as
 * source: who asks for pages gets a feed as plain XML, which its style sheet makes readable.
 */
function feedTypes(base: string): string[] {
  const feed = (pattern: string, type: string) =>
    block(`location ~ ${pattern}`, [
      `if ($http_accept ~ text/html) { rewrite ^${base}/du-lieu/(.*)$ ${base}/${SHOWN}/$1 last; }`,
      `types { } default_type ${type};`,
      ...headerLines(feedHeaders),
    ]);
  return [
    ...feed(String.raw`\.atom\.xml$`, 'application/atom+xml'),
    ...feed(String.raw`\.rss\.xml$`, 'application/rss+xml'),
    ...block(String.raw`location ~ ^${base}/du-lieu/nguon-tin/.+\.json$`, [
      'types { } default_type application/feed+json;',
    ]),
  ];
}

const SHOWN = 'nguon-tin-de-xem';

function shownFeeds({ base, root }: NginxChoice): string[] {
  const place = ['internal;', `alias ${root}${base}/du-lieu/;`];
  return block(`location ^~ ${base}/${SHOWN}/`, [...place, ...headerLines(feedHeaders)]);
}

export function block(opening: string, lines: readonly string[]): string[] {
  return [`${opening} {`, ...lines.map((line) => `  ${line}`), '}'];
}
