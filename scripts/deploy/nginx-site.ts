import { contentTypes, unknownType } from '../serving/content-types.ts';
import { AFRESH, headerLines, readingPolicy } from './header-lines.ts';
import { block, type NginxChoice, parts } from './nginx-parts.ts';

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

function typeLines(): string[] {
  return Object.entries(contentTypes).map(([ending, type]) => `${type.split(';')[0]!} ${ending.slice(1)};`);
}

function charsetTypes(): string[] {
  const texts = Object.values(contentTypes).filter((type) => type.includes('charset='));
  const feeds = ['application/atom+xml', 'application/rss+xml', 'application/feed+json'];
  // nginx takes text/html for granted, and warns when told.
  return [...new Set([...texts.map((type) => type.split(';')[0]!), ...feeds])].filter((type) => type !== 'text/html');
}
