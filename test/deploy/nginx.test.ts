import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packForNginx } from '../../scripts/deploy/packages.ts';
import { copyAt } from '../../scripts/release/copies.ts';
import { differences } from '../../scripts/release/compare.ts';
import { goneRecipe } from '../../scripts/release/gone-recipe.ts';
import { MANIFEST, type Manifest } from '../../scripts/release/manifest.ts';
import { listenFrom } from '../../scripts/serving/listen.ts';
import { listenIn, visiting } from '../site/browser.ts';
import { STORY } from '../site/changed-content.ts';
import { builtFolder, filesOf, onePagePerType } from '../site/sites.ts';
import { hasBrotli, nginx, type RunningNginx, startNginx } from './nginx.ts';

if (!nginx) console.warn('SKIPPED: nginx is not here (Debian: apt-get install nginx-light).');

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

const cases = [
  { variant: 'tan-duc-rut', base: '' },
  { variant: 'tan-duc-ban-tin', base: '/ban-tin' },
];

describe.skipIf(!nginx).each(cases)('nginx with $variant below “$base”', ({ variant, base }) => {
  const { browser } = visiting();
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-goi-'));
  const withdrawn = `${base}/guong-dien-hinh/${STORY}/`;
  const gone = goneRecipe(base, [withdrawn]);
  const choice = { root: join(folder, 'nginx', 'www'), hasBrotli, ...(base === '' && { gone }) };
  const pack = () => packForNginx({ built: builtFolder(variant), base }, folder, choice);
  let server: RunningNginx;

  beforeAll(async () => {
    server = await startNginx((await pack()).config);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** As it comes: nothing unpacked, no redirect followed. */
  function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((settle, reject) => {
      const asked = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          settle({
            status: response.statusCode!,
            headers: response.headers as Answer['headers'],
            body: Buffer.concat(parts),
          }),
        );
      });
      asked.on('error', reject).end();
    });
  }
  const fileAt = (path: string) => readFileSync(join(builtFolder(variant), path));
  const some = (pattern: RegExp) => `${base}/${filesOf(variant).find((file) => pattern.test(file))!}`;

  describe('answers', () => {
    test('with the very bytes of every file, and of every folder’s page', async () => {
      const wrong: string[] = [];
      for (const file of filesOf(variant).filter((path) => path !== '404.html')) {
        const path = `${base}/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
        const expected = base === '' && path.startsWith(withdrawn) ? 410 : 200;
        const { status, body } = await ask(path);
        if (status !== expected || !body.equals(fileAt(file))) wrong.push(`${status} ${path}`);
      }
      expect(wrong).toEqual([]);
    });

    test.each([
      ['index.html', 'text/html; charset=utf-8'],
      ['tai-san/[^/]+\\.woff2', 'font/woff2'],
      ['anh/[^/]+\\.avif', 'image/avif'],
      ['anh/[^/]+\\.webp', 'image/webp'],
      ['bieu-tuong\\.svg', 'image/svg+xml; charset=utf-8'],
      ['nguon-tin\\.css', 'text/css; charset=utf-8'],
      ['robots\\.txt', 'text/plain; charset=utf-8'],
      ['sitemap\\.xml', 'application/xml; charset=utf-8'],
      ['nhung/nhung\\.js', 'text/javascript; charset=utf-8'],
      ['du-lieu/nguon-tin/tat-ca\\.atom\\.xml', 'application/atom+xml; charset=utf-8'],
      ['du-lieu/nguon-tin/tat-ca\\.rss\\.xml', 'application/rss+xml; charset=utf-8'],
      ['du-lieu/nguon-tin/tat-ca\\.json', 'application/feed+json; charset=utf-8'],
      ['du-lieu/toan-bo\\.json', 'application/json; charset=utf-8'],
      ['du-lieu/danh-muc\\.jsonld', 'application/ld+json; charset=utf-8'],
      ['du-lieu/guong-dien-hinh\\.csv', 'text/csv; charset=utf-8'],
      ['du-lieu/lich\\.ics', 'text/calendar; charset=utf-8'],
      ['pagefind/index/.+', 'application/octet-stream'],
    ])('for %s that it is %s, and is not to be guessed at', async (file, type) => {
      const path = some(new RegExp(`^${file}$`, 'u')).replace(/index\.html$/u, '');
      const { headers } = await ask(path);
      expect(headers['content-type']).toBe(type);
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    test('with copies packed beforehand, to who can unpack them', async () => {
      const page = fileAt('index.html');
      const zipped = await ask(`${base}/`, { 'accept-encoding': 'gzip' });
      expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(zipped.headers['content-length']).toBe(String(zipped.body.length));
      expect(gunzipSync(zipped.body)).toEqual(page);
      const plain = await ask(`${base}/`);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['vary']).toBe('Accept-Encoding');
    });

    test.skipIf(!hasBrotli)('in brotli to who reads brotli', async () => {
      const { headers, body } = await ask(`${base}/`, { 'accept-encoding': 'gzip, br' });
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body)).toEqual(fileAt('index.html'));
    });

    test('in no other way than reading', async () => {
      expect((await ask(`${base}/`, {}, 'POST')).status).toBe(405);
      expect((await ask(`${base}/`, {}, 'HEAD')).status).toBe(200);
    });
  });

  describe('tells how long to keep', () => {
    const cacheOf = async (path: string) => (await ask(path)).headers['cache-control'];

    test('pages: not without asking', async () => {
      expect(await cacheOf(`${base}/`)).toBe('no-cache');
      expect(await cacheOf(`${base}/tim-kiem/`)).toBe('no-cache');
      expect(await cacheOf(`${base}/nhung/`)).toBe('no-cache');
    });

    test('feeds and data: five minutes', async () => {
      const short = 'public, max-age=300, must-revalidate';
      expect(await cacheOf(`${base}/du-lieu/nguon-tin/tat-ca.atom.xml`)).toBe(short);
      expect(await cacheOf(`${base}/du-lieu/toan-bo.json`)).toBe(short);
    });

    test('hashed files: for ever; those that may show a person, in the reader’s own browser only', async () => {
      expect(await cacheOf(some(/^tai-san\//u))).toBe('public, max-age=31536000, immutable');
      expect(await cacheOf(some(/^anh\//u))).toBe('private, max-age=31536000, immutable');
      expect(await cacheOf(some(/^pagefind\/fragment\//u))).toBe('private, max-age=31536000, immutable');
      expect(await cacheOf(`${base}/pagefind/pagefind.js`)).toBe('no-cache');
    });

    test('what is missing: not at all, even where files are kept for ever', async () => {
      expect(await cacheOf(`${base}/tai-san/khong-co.css`)).toBe('no-cache');
      expect(await cacheOf(`${base}/anh/khong-co.avif`)).toBe('no-cache');
    });
  });

  describe('says that nothing changed', () => {
    test.each(['/', '/du-lieu/nguon-tin/tat-ca.atom.xml', '/du-lieu/toan-bo.json'])('of %s', async (path) => {
      for (const encoding of ['identity', 'gzip']) {
        const asked = { 'accept-encoding': encoding };
        const { headers } = await ask(base + path, asked);
        const again = await ask(base + path, { ...asked, 'if-none-match': headers['etag']! });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe(headers['cache-control']);
        expect(again.headers['access-control-allow-origin']).toBe(headers['access-control-allow-origin']);
        const dated = { ...asked, 'if-modified-since': headers['last-modified']! };
        expect((await ask(base + path, dated)).status).toBe(304);
      }
    });

    test('of a site that was packed again without a change', async () => {
      const { headers } = await ask(`${base}/`, { 'accept-encoding': 'gzip' });
      const times = () =>
        ['index.html', 'index.html.gz'].map((file) => statSync(join(choice.root, base, file)).mtimeMs);
      const before = times();
      await pack();
      // A copy keeps the time to the millisecond.
      for (const [index, time] of times().entries()) expect(Math.abs(time - before[index]!)).toBeLessThan(2);
      const again = await ask(`${base}/`, { 'accept-encoding': 'gzip', 'if-none-match': headers['etag']! });
      expect(again.status).toBe(304);
    });
  });

  describe('protects', () => {
    const policyOf = async (path: string) => (await ask(path)).headers['content-security-policy']!;

    test('every page from frames, foreign places and scripts but our own two', async () => {
      const { headers } = await ask(`${base}/guong-dien-hinh/`);
      const policy = headers['content-security-policy']!;
      expect(policy.replaceAll(/ 'sha256-[\w+/]{43}='/gu, ' #')).toBe(
        "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; form-action 'self'; base-uri 'none'; script-src # #; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      });
      expect(headers['server']).toBe('nginx');
    });

    test('also where something is missing', async () => {
      expect(await policyOf(`${base}/khong-co/`)).toContain("frame-ancestors 'none'");
      expect(await policyOf(`${base}/anh/khong-co.avif`)).toContain("frame-ancestors 'none'");
    });

    test('the search page from scripts that are not its own, without leave for inline ones', async () => {
      const policy = await policyOf(`${base}/tim-kiem/`);
      expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[\w+/]{43}=')+;/u);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/u);
    });

    test('the pages for portals from everything but frames', async () => {
      const { headers } = await ask(`${base}/nhung/guong-dien-hinh/`);
      expect(headers['content-security-policy']).toMatch(/script-src 'sha256-[\w+/]{43}='; frame-ancestors \*$/u);
      expect(headers['x-frame-options']).toBeUndefined();
    });

    test('nobody from reading feeds and data by script, and pages from being read so', async () => {
      const { headers } = await ask(`${base}/du-lieu/nguon-tin/tat-ca.json`);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect((await ask(`${base}/`)).headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  describe('leads', () => {
    const leads = async (path: string) => {
      const { status, headers } = await ask(path);
      return [status, headers['location']];
    };

    test('to the address with its slash, without naming a host', async () => {
      expect(await leads(`${base}/phong-trao`)).toEqual([301, `${base}/phong-trao/`]);
      expect(await leads(`${base}/nhung`)).toEqual([301, `${base}/nhung/`]);
      if (base) expect(await leads(base)).toEqual([301, `${base}/`]);
    });

    test('from the name of the file to its one address', async () => {
      expect(await leads(`${base}/phong-trao/index.html?a=1`)).toEqual([301, `${base}/phong-trao/`]);
    });

    test('to the page of what is missing, in folders without a page as well, and never to a list of files', async () => {
      for (const path of ['/khong-co/', '/anh/', '/tai-san/', '/pagefind/', '/404.html', '/.git/config']) {
        const { status, body } = await ask(base + path);
        expect([path, status, body.equals(fileAt('404.html'))]).toEqual([path, 404, true]);
      }
    });

    if (base === '')
      test('nowhere from a story taken back: it is gone, and the notice says so', async () => {
        const { status, headers, body } = await ask(withdrawn, { 'accept-encoding': 'gzip' });
        expect(status).toBe(410);
        expect(gunzipSync(body).toString()).toMatch(/đã được rút/u);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['cache-control']).toBe('no-cache');
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      });
  });

  describe('in a browser', () => {
    const origin = () => `http://127.0.0.1:${server.port}`;

    test('breaks no rule it set itself, on any type of page', async () => {
      const page = await browser().newPage();
      const heard = listenIn(page, origin());
      const paths = onePagePerType(variant).map(({ path }) => path);
      for (const path of paths.filter((candidate) => candidate !== '/404.html' && base + candidate !== withdrawn))
        await page.goto(origin() + base + path, { waitUntil: 'load' });
      expect(paths.length).toBeGreaterThan(10);
      expect([...heard.foreign, ...heard.complaints]).toEqual([]);
      await page.close();
    });

    test('finds what is searched', async () => {
      const page = await browser().newPage();
      const heard = listenIn(page, origin());
      await page.goto(`${origin()}${base}/tim-kiem/?q=phong+trao`);
      await page.locator('#ket-qua li').first().waitFor();
      expect(heard.complaints).toEqual([]);
      await page.close();
    });

    test('shows a feed as a page, not as source or as something to download', async () => {
      const page = await browser().newPage();
      expect((await page.goto(`${origin()}${base}/du-lieu/nguon-tin/tat-ca.json`))!.status()).toBe(200);
      for (const ending of ['atom.xml', 'rss.xml']) {
        const answer = await page.goto(`${origin()}${base}/du-lieu/nguon-tin/tat-ca.${ending}`);
        expect(answer!.headers()).toMatchObject({
          'content-type': 'application/xml; charset=utf-8',
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=300, must-revalidate',
          vary: expect.stringMatching(/Accept$|Accept,/mu),
        });
        const font = await page.evaluate(
          () => getComputedStyle(document.documentElement.firstElementChild!).fontFamily,
        );
        expect(font).toContain('system-ui');
      }
      await page.close();
    });

    test('refuses to be framed by another site, but for what is meant for it', async () => {
      const frames = [`${base}/`, `${base}/nhung/`].map((path) => `<iframe src="${origin()}${path}"></iframe>`);
      const portal = await listenFrom(4950, (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(frames.join(''));
      });
      const page = await browser().newPage();
      await page.goto(`http://localhost:${portal.port}/`, { waitUntil: 'load' });
      const texts = await Promise.all(page.frames().map((frame) => frame.locator('body').innerText()));
      expect(texts.map((text) => text.includes('Hoa đẹp'))).toEqual([false, false, true]);
      await page.close();
      portal.close();
    });
  });

  test('holds what was built, packed copies included', async () => {
    const manifest = JSON.parse(fileAt(MANIFEST).toString()) as Manifest;
    const there = copyAt(join(choice.root, base));
    expect(await differences(manifest, there)).toEqual([]);
  });
});
