import { contentTypes, unknownType } from '../serving/content-types.ts';
import { AFRESH, DAY, FIVE_MINUTES, FOREVER, FOREVER_HERE, headerLines, readingPolicy } from './header-lines.ts';

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

/** What nginx has to be told about the site, to stand in a `server { … }`. */
export function nginxSite(choice: NginxChoice): string {
  const { base, gone = '' } = choice;
  return [
    ...OPENING,
    ...(base ? [`location = ${base} { absolute_redirect off; return 301 ${base}/; }`] : []),
    ...gone.split('\n').filter((line) => line.startsWith('location')),
    ...block(`location ^~ ${base}/`, [...files(choice), ...reading(base), ...parts(choice)]),
    '',
  ].join('\n');
}

const OPENING = [
  '# Do npm run dong-goi viết ra; mỗi lần dựng lại thì chép lại. Đặt ngoài thư mục của trang, như',
  '# /etc/nginx/hoa-dep.nginx.conf, vì địa chỉ bài đã rút nằm ở đây. Cách dùng:',
  '#   server { listen 80; server_name xa.example; include /etc/nginx/hoa-dep.nginx.conf; }',
];

function files({ root, hasBrotli = false }: NginxChoice): string[] {
  return [
    `root ${root};`,
    'index index.html;',
    'autoindex off;',
    'server_tokens off;',
    'absolute_redirect off;',
    'gzip off;',
    'gzip_static on;',
    'gzip_vary on;',
    ...(hasBrotli ? ['brotli_static on;'] : []),
    'charset utf-8;',
    `charset_types ${charsetTypes().join(' ')};`,
    `default_type ${unknownType};`,
    ...block('types', typeLines()),
  ];
}

function reading(base: string): string[] {
  return [
    ...headerLines({ policy: readingPolicy, cache: AFRESH }),
    // A folder without a page is nobody's business.
    `error_page 403 404 =404 ${base}/404.html;`,
    String.raw`if ($request_uri ~ "^([^?]*/)index\.html(?:\?|$)") { return 301 $1; }`,
    `location = ${base}/404.html { internal; }`,
  ];
}

function parts(choice: NginxChoice): string[] {
  const { base, scripts } = choice;
  const none = { 'default-src': "'none'" };
  const search = { ...readingPolicy, 'script-src': searchScripts(scripts.search), 'connect-src': "'self'" };
  const framed = { ...readingPolicy, 'form-action': "'none'", 'script-src': scripts.framed.join(' ') || "'none'" };
  const desk = { 'base-uri': "'self'", 'object-src': "'none'" };
  const at = (path: string, headers: Parameters<typeof headerLines>[0], more: string[] = []) =>
    block(`location ^~ ${base}${path}`, [...headerLines(headers), ...more]);
  return [
    ...at('/tai-san/', { policy: none, cache: FOREVER }),
    ...at('/anh/', { policy: none, cache: FOREVER_HERE }),
    ...at('/pagefind/', { policy: none, cache: AFRESH }),
    ...['fragment', 'index', 'filter'].flatMap((kind) =>
      at(`/pagefind/${kind}/`, { policy: none, cache: FOREVER_HERE }),
    ),
    ...at('/tim-kiem/', { policy: search, cache: AFRESH }),
    ...at('/nhung/', { policy: framed, isFramed: true, cache: AFRESH }),
    ...at('/quan-tri/', { policy: desk, cache: AFRESH }),
    ...at('/du-lieu/', { policy: readingPolicy, isShared: true, cache: FIVE_MINUTES }, feedTypes(base)),
    ...shownFeeds(choice),
    ...at('/nguon-tin.css', { policy: none, cache: DAY }),
    ...at('/bieu-tuong.svg', { policy: readingPolicy, cache: DAY }),
    ...at('/chia-se.jpg', { policy: none, cache: DAY }),
    ...at('/favicon.ico', { policy: none, cache: DAY }),
  ];
}

/** Pagefind is WebAssembly. */
function searchScripts(hashes: readonly string[]): string {
  return ["'self'", "'wasm-unsafe-eval'", ...hashes].join(' ');
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

function typeLines(): string[] {
  return Object.entries(contentTypes).map(([ending, type]) => `${type.split(';')[0]!} ${ending.slice(1)};`);
}

function charsetTypes(): string[] {
  const texts = Object.values(contentTypes).filter((type) => type.includes('charset='));
  const feeds = ['application/atom+xml', 'application/rss+xml', 'application/feed+json'];
  // nginx takes text/html for granted, and warns when told.
  return [...new Set([...texts.map((type) => type.split(';')[0]!), ...feeds])].filter((type) => type !== 'text/html');
}

function block(opening: string, lines: readonly string[]): string[] {
  return [`${opening} {`, ...lines.map((line) => `  ${line}`), '}'];
}
