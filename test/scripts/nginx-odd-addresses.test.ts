import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxSite } from '../../scripts/deploy/nginx-site.ts';
import { policiesFor } from '../../scripts/deploy/policies.ts';
import { goneRecipe } from '../../scripts/release/gone-recipe.ts';
import { nginx, type RunningNginx, startNginx } from '../deploy/nginx.ts';
import { rawGet, rawRequest } from './raw-request.ts';

if (!nginx) console.warn('SKIPPED: nginx is not here (Debian: apt-get install nginx-light).');

const SECRET = 'kept from everybody';
const GONE = 'guong-dien-hinh/ba-hoa';

/** Addresses that have led servers, proxies or browsers astray, before and after a path that is there. */
function oddAddresses(base: string): string[] {
  const hosts = [
    'casino.example',
    'casino.example:80',
    'casino',
    'u@casino.example',
    'phong-trao',
    'a%40casino.example',
  ];
  const starts = [
    '//',
    '///',
    '/\\',
    '\\\\',
    '/%2f',
    '/%5c',
    '/%2f%2f',
    '/./',
    '/.//',
    '/%2e/',
    '/;/',
    '/%09/',
    '/%0d%0a/',
    '/',
  ];
  const ends = [
    '/',
    '/index.html',
    '/%69ndex.html',
    '',
    '/../phong-trao',
    `/..${base}/index.html`,
    '/%2e%2e/index.html',
  ];
  const crossed = starts.flatMap((start) => hosts.flatMap((host) => ends.map((end) => start + host + end)));
  const breaks = [
    '%0d%0aX-A:%201',
    '%0aX-A:1',
    '%00',
    '%e5%98%8a%e5%98%8dX-A:1',
    '%',
    '%zz',
    '?%0d%0aX-A:1',
    '@casino.example',
  ];
  const broken = breaks.flatMap((odd) => [`${base}/phong-trao${odd}`, `${base}/${odd}/index.html`, `${base}${odd}`]);
  const whole = [
    'http://casino.example/',
    'http://casino.example/index.html',
    'http://casino.example//casino.example/',
  ];
  return [...crossed, ...crossed.map((path) => base + path), ...broken, ...whole];
}

const spellings = (base: string) => [
  ...[
    '',
    '/',
    '/index.html',
    '/%69ndex.html',
    '/index.html.gz',
    '/index.html.br',
    '/INDEX.HTML',
    '.html',
    '/anh/a.jpg',
  ].map((end) => `${base}/${GONE}${end}`),
  `${base}//guong-dien-hinh///ba-hoa/`,
  `${base}/./guong-dien-hinh/x/../ba-hoa/index.html`,
  `${base}/guong-dien-hinh/%62a-hoa/`,
  `${base}/Guong-Dien-Hinh/BA-HOA/index.html`,
  `${base}/guong-dien-hinh%2fba-hoa%2findex.html?x=1`,
  `${base}/guong-dien-hinh/ba-hoa/index.html#x`,
];

const cases = ['', '/ban-tin'].flatMap((base) => [
  { base, merging: '' },
  { base, merging: 'merge_slashes off;' },
]);

describe.skipIf(!nginx).each(cases)('nginx below “$base” $merging', ({ base, merging }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-nginx-'));
  let server: RunningNginx;
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(join(folder, 'www', base, path, '..'), { recursive: true });
    writeFileSync(join(folder, 'www', base, path), content);
  };
  const ask = (path: string, ...lines: string[]) =>
    rawRequest(server.port, rawGet(path, ['Host: xa.example', ...lines]));

  beforeAll(async () => {
    for (const page of ['', 'phong-trao/', 'quan-tri/', `${GONE}/`, `${GONE}-hai/`, 'anh/thu-muc/'])
      put(`${page}index.html`, `Trang ${page}`);
    put(`${GONE}/index.html.gz`, gzipSync('Trang'));
    put('404.html', 'Khong thay');
    put('anh/hinh.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    put('loi.txt', 'Lời kể');
    for (const hidden of ['.git/config', '.htpasswd', 'phong-trao/.env', 'anh/.htaccess', 'tai-san/.x/y', 'du-lieu/.a'])
      put(hidden, SECRET);
    const config = nginxSite({
      base,
      root: join(folder, 'www'),
      policies: policiesFor(
        { reading: [], search: [], framed: [] },
        "default-src 'none'; script-src 'self'; connect-src 'self'",
      ),
      gone: goneRecipe(base, [`${base}/${GONE}/`]),
    });
    writeFileSync(join(folder, 'site.conf'), `${merging}\n${config}`);
    server = await startNginx(join(folder, 'site.conf'));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test('leads nobody to another host, whatever is asked', async () => {
    const paths = oddAddresses(base);
    const wrong: string[] = [];
    for (const path of paths) {
      const { status, head } = await ask(path);
      const location = /^location: (.*)$/imu.exec(head)?.[1]?.trim();
      const isOwn = location === undefined || /^\/(?![/\\])[\w./~-]*(?:\?\S*)?$/u.test(location);
      if (!isOwn || /^x-a:/imu.test(head) || ![200, 301, 400, 404].includes(status))
        wrong.push(`${path} → ${status} ${location ?? head}`);
    }
    expect(paths.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  test('still leads from the name of the file, and from a folder without its slash, to the one address', async () => {
    for (const path of ['/phong-trao', '/phong-trao/index.html', '/phong-trao/index.html?a=//casino.example'])
      expect((await ask(base + path)).head).toContain(`Location: ${base}/phong-trao/\r\n`);
  });

  test('says 410 to a withdrawn address in every spelling, and shows the notice', async () => {
    const merged = spellings(base).filter((path) => !(merging && path.includes('//')));
    const answers = await Promise.all(merged.map(async (path) => `${(await ask(path)).status} ${path}`));
    expect(answers.filter((answer) => !answer.startsWith('410'))).toEqual([]);
    expect((await ask(`${base}/${GONE}/`)).body).toContain(`Trang ${GONE}/`);
    expect((await ask(`${base}/${GONE}-hai/`)).status).toBe(200);
    expect((await ask(`${base}/bao-da-rut/${GONE}/index.html`)).status).toBe(404);
  });

  test('serves no hidden file, and no packed copy by its own name', async () => {
    const hidden = [
      '.git/config',
      '%2egit/config',
      '.htpasswd',
      'phong-trao/.env',
      'anh/.htaccess',
      'du-lieu/.a',
      'tai-san/.x/y',
    ];
    for (const path of [...hidden, 'phong-trao/../.htpasswd', 'index.html.gz', `${GONE}-hai/index.html.br`]) {
      const { status, body } = await ask(`${base}/${path}`);
      expect([path, status, body]).toEqual([path, 404, 'Khong thay']);
    }
  });

  test('tells its version to nobody, not even where nothing could be read', async () => {
    const odd = ['GET\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', 'x\r\n\r\n', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\n\r\n`];
    const asked = await Promise.all([
      ...odd.map((text) => rawRequest(server.port, text)),
      ask(`${base}/a`),
      ask(base || '/'),
    ]);
    expect(asked.filter(({ head, body }) => /nginx\/\d/u.test(head + body))).toEqual([]);
    expect(asked.slice(0, 4).map(({ status }) => status)).toEqual([400, 400, 400, 414]);
  });

  test('holds the desk to its own policy, and lets no drawing run', async () => {
    const policy = async (path: string) => /^content-security-policy: (.*)$/imu.exec((await ask(base + path)).head)![1];
    expect(await policy('/quan-tri/')).toMatch(/script-src 'self'; connect-src 'self'; frame-ancestors 'none'/u);
    expect(await policy('/anh/hinh.svg')).toMatch(/^default-src 'none'.*; sandbox; /u);
    expect(await policy('/khong-co/')).toMatch(/^default-src 'none'; img-src 'self'/u);
  });

  test('names the charset of every text, and lets nobody guess', async () => {
    const { head } = await ask(`${base}/loi.txt`);
    expect(head).toMatch(/^content-type: text\/plain; charset=utf-8$/imu);
    expect(head).toMatch(/^x-content-type-options: nosniff$/imu);
  });
});
