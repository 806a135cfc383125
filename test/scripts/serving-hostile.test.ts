import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behindKey } from '../../scripts/serving/behind-key.ts';
import { listenFrom, type Listening } from '../../scripts/serving/listen.ts';
import { staticSite } from '../../scripts/serving/static-site.ts';
import { rawGet, rawRequest, seeded } from './raw-request.ts';

const SECRET = 'kept from everybody';
const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
const root = join(folder, 'dist');
let site: Listening;

beforeAll(async () => {
  const files = {
    'dist/index.html': 'Trang đầu',
    'dist/lich/index.html': 'Lịch',
    'dist/404.html': 'Không thấy',
    'dist/so.txt': '0123456789',
    'dist/.env': SECRET,
    'dist/.git/config': SECRET,
    'dist/lich/.an/index.html': SECRET,
    'dist-nhap/index.html': SECRET,
    'secret.txt': SECRET,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(folder, 'dist-nhap'), join(root, 'link'));
  site = await listenFrom(4720, staticSite(root, ''));
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, ...lines: string[]) =>
  rawRequest(site.port, rawGet(path, [`Host: localhost:${site.port}`, ...lines]));

describe('a local server', () => {
  test.each(['/link.txt', '/link/', '/link', '/.env', '/.git/config', '/lich/.an/', '/%2eenv', '/lich/../.env'])(
    'has nothing at %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body]).toEqual([404, Buffer.from('Không thấy').toString('latin1')]);
    },
  );

  test.each([
    ['a segment of 256 letters', `/${'a'.repeat(256)}`],
    ['a segment of 255 letters of three bytes', `/${'%E1%BA%A1'.repeat(255)}`],
    ['4,000 segments', '/a'.repeat(4000)],
    ['a file taken for a folder', '/so.txt/a'],
    ['a folder beside its own', '/../dist-nhap/index.html'],
    ['a folder beside its own, encoded', '/..%2fdist-nhap%2findex.html'],
  ])('stays up when asked for %s', async (_, path) => {
    expect((await ask(path)).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  });

  test.each([
    '//lich',
    '///lich',
    '/\\lich',
    '/%2flich',
    '/%5clich',
    '/lich%2f',
    '/lich/.',
    'http://evil.example/lich',
  ])('leads nobody on from %s', async (path) => {
    const { head } = await ask(path);
    expect(head).not.toMatch(/^location:/imu);
  });

  test('says too much when a head is larger than 16 KB, and hangs up', async () => {
    expect((await ask('/', `X-A: ${'a'.repeat(20_000)}`)).status).toBe(431);
  });

  test('takes no body: it answers at once, and hangs up', async () => {
    const began = performance.now();
    const head = `POST / HTTP/1.1\r\nHost: localhost:${site.port}\r\nContent-Length: 1000000000\r\n\r\n`;
    expect((await rawRequest(site.port, head)).status).toBe(405);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('lists no folder', async () => {
    mkdirSync(join(root, 'trong'), { recursive: true });
    expect((await ask('/trong/')).status).toBe(404);
  });
});

describe('who asks a local server by another name', () => {
  const port = () => site.port;
  test.each([
    ['a foreign name', () => ['Host: evil.example']],
    ['a foreign name with our port', () => [`Host: evil.example:${port()}`]],
    ['a name that begins as ours', () => [`Host: localhost.evil.example:${port()}`]],
    ['our name with another port', () => ['Host: localhost:1']],
    ['two names', () => [`Host: localhost:${port()}`, 'Host: evil.example']],
    ['no place of origin', () => [`Host: localhost:${port()}`, 'Origin: null']],
    ['a foreign page', () => [`Host: localhost:${port()}`, 'Origin: http://evil.example']],
    ['a page of another port', () => [`Host: localhost:${port()}`, 'Origin: http://localhost:1']],
  ])('gets nothing: %s', async (_, lines) => {
    const { status, body } = await rawRequest(port(), rawGet('/', lines()));
    expect([400, 421]).toContain(status);
    expect(body).not.toContain('Trang');
  });

  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('gets the site by our own name %s', async (name) => {
    const lines = [`Host: ${name}:${port()}`, `Origin: http://${name.toLowerCase()}:${port()}`];
    expect((await rawRequest(port(), rawGet('/', lines))).status).toBe(200);
  });

  test('gets nothing in HTTP/1.0 without a name', async () => {
    expect((await rawRequest(port(), 'GET / HTTP/1.0\r\n\r\n')).status).toBe(421);
  });
});

describe('parts and repeats', () => {
  test.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['rows=1-2', 200, '0123456789', undefined],
  ])('%s is %i “%s”', async (range, status, body, told) => {
    const answer = await ask('/so.txt', `Range: ${range}`, 'Accept-Encoding: gzip');
    expect([answer.status, answer.body]).toEqual([status, status === 200 ? answer.body : body]);
    expect(/^content-range: (.+)$/imu.exec(answer.head)?.[1]?.trim()).toBe(told);
  });

  test('a part of what has changed since is the whole', async () => {
    const { status } = await ask('/so.txt', 'Range: bytes=0-3', 'If-Range: "other"');
    expect(status).toBe(200);
  });

  test('what did not change is said to be kept, each packing by its own tag', async () => {
    const tags = ['identity', 'gzip', 'br'].map(async (packing) => {
      const coding = `Accept-Encoding: ${packing}`;
      const tag = /^etag: (.+)$/imu.exec((await ask('/so.txt', coding)).head)![1]!.trim();
      const again = await ask('/so.txt', coding, `If-None-Match: "x", W/${tag}`);
      expect([again.status, again.body]).toEqual([304, '']);
      return tag;
    });
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  test('a look at the head alone tells the same length, and no body', async () => {
    const head = await rawRequest(
      site.port,
      rawGet('/so.txt', [`Host: localhost:${site.port}`]).replace('GET', 'HEAD'),
    );
    expect([head.status, head.body]).toEqual([200, '']);
    expect(head.head).toMatch(/^content-length: 10$/imu);
  });

  test('a packing refused with q=0 is not sent', async () => {
    expect((await ask('/so.txt', 'Accept-Encoding: gzip;q=0, br;q=0.0')).head).not.toMatch(/content-encoding/iu);
  });
});

describe('what is not public', () => {
  let closed: Listening;
  let next: string | undefined;
  let key = '';
  const askClosed = (path: string, ...lines: string[]) =>
    rawRequest(closed.port, rawGet(path, [`Host: localhost:${closed.port}`, ...lines]));

  beforeAll(async () => {
    const kept = behindKey(staticSite(root, ''), '/lich/', (later) => (next = later));
    key = kept.key;
    closed = await listenFrom(4720, kept.answer);
  });
  afterAll(() => {
    closed.close();
  });

  test.each(['/', '/lich/', '/so.txt', '/khong-co', '/?khoa=', '/?khoa=sai', '/lich/?khoa=a&khoa=b'])(
    'stays closed at %s without the key',
    async (path) => {
      const { status, body } = await askClosed(path);
      expect(status).toBe(403);
      expect(body).not.toMatch(/Trang đầu|L.ch|0123/u);
    },
  );

  test('is not opened by a page that loads the address as a picture, nor by a look ahead', async () => {
    expect((await askClosed(`/?khoa=${key}`, 'Sec-Fetch-Dest: image')).status).toBe(403);
    expect((await askClosed(`/?khoa=${key}`, 'Sec-Purpose: prefetch')).status).toBe(403);
    expect(next).toBeUndefined();
  });

  test('opens to the first browser with the key, once; the next address has another', async () => {
    const first = await askClosed(`/quan-tri/?khoa=${key}`);
    expect([first.status, /^location: (.+)\r/imu.exec(first.head)![1]]).toEqual([303, '/lich/']);
    const [, cookie, rules] = /^set-cookie: ([^;]+); (.+)\r/imu.exec(`${first.head}\r\n`)!;
    expect(rules).toBe('Path=/; HttpOnly; SameSite=Strict');
    expect(first.head).not.toContain(key);
    expect((await askClosed(`/?khoa=${key}`)).status).toBe(403);

    const inside = await askClosed('/so.txt', `Cookie: a=b; ${cookie!}`);
    expect([inside.status, inside.body]).toEqual([200, '0123456789']);
    expect(inside.head).toMatch(/cross-origin-resource-policy: same-origin/iu);
    expect((await askClosed('/so.txt', `Cookie: ${cookie!}x`)).status).toBe(403);
    for (const place of ['same-site', 'cross-site'])
      expect((await askClosed('/so.txt', `Cookie: ${cookie!}`, `Sec-Fetch-Site: ${place}`)).status).toBe(403);

    expect(next).not.toBe(key);
    expect((await askClosed(`/?khoa=${next!}`)).status).toBe(303);
  });
});

test('a port that another program has for IPv6 alone is taken: browsers would ask that program', async () => {
  const other = createServer();
  const has6 = await new Promise<boolean>((settle) => {
    other.once('error', () => settle(false));
    other.listen(4790, '::1', () => settle(true));
  });
  const ours = await listenFrom(4790, staticSite(root, ''));
  if (has6) expect(ours.port).toBeGreaterThan(4790);
  else console.warn('SKIPPED: this machine has no IPv6.');
  ours.close();
  other.close();
});

test('10,000 odd requests neither stop the server nor get what is not of the site', { timeout: 120_000 }, async () => {
  const [statuses, wrong] = [[] as number[], [] as string[]];
  const below = seeded(20_260_726);
  const sent = Array.from({ length: 10_000 }, () => oddRequest(below, site.port));
  const send = async () => {
    for (let one = sent.pop(); one !== undefined; one = sent.pop()) {
      const { status, head, body } = await rawRequest(site.port, one, 150);
      statuses.push(status);
      const isOdd = !KNOWN.includes(status) || body.includes(SECRET) || /^location:(?! \/(?![/\\]))/imu.test(head);
      if (isOdd) wrong.push(`${status} ${JSON.stringify(one.toString('latin1').slice(0, 200))}`);
    }
  };
  await Promise.all(Array.from({ length: 64 }, send));
  expect(wrong).toEqual([]);
  expect(statuses.length).toBe(10_000);
  // The requests are odd, and yet reach far in.
  expect(KNOWN.filter((status) => !statuses.includes(status))).toEqual([]);
  expect((await ask('/')).status).toBe(200);
});

// 0: nothing came, as when half a request is sent; Node asks for the rest with 100.
const KNOWN = [0, 100, 200, 206, 301, 304, 400, 404, 405, 416, 417, 421, 431];

/** Pieces that servers have stumbled over, put together at random. */
function oddRequest(below: (limit: number) => number, port: number): Buffer {
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = <T>(list: readonly T[], most: number) => Array.from({ length: below(most + 1) }, () => one(list));
  const methods = [...Array<string>(12).fill('GET'), 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'G T', ''];
  const path = one([
    () => one(['/so.txt', '/lich/', '/lich', '/', '/index.html', '/lich?a=%0d%0aX:1']),
    () => `/${some(STEPS, 8).join('')}`,
    () => some(STEPS, 6).join('/'),
    () => `/lich/${some(STEPS, 4).join('/')}?${some(STEPS, 2).join('&')}`,
    () => `/${one(STEPS).repeat(1 + below(900))}`,
  ])();
  const host = one([...Array<string>(9).fill(`Host: localhost:${port}`), 'Host: evil.example', 'Host:', 'X: y']);
  const lines = [host, ...some(LINES, 3), one(['Connection: close', 'Connection: close', 'Connection: upgrade'])];
  const text = `${one(methods)} ${path} ${one(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9'])}\r\n`;
  const bytes = Buffer.from(`${text}${lines.join('\r\n')}\r\n\r\n${below(4) === 0 ? one(STEPS) : ''}`, 'latin1');
  if (below(8) === 0) bytes[below(bytes.length)] = below(256);
  return below(16) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
}

const STEPS = [
  ...[
    '..',
    '.',
    '',
    '/',
    '\\',
    '%2e%2e',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '%',
    '%zz',
    '%ff',
    '%c0%ae',
    '%E1%BA%A1',
    ':',
    '~',
  ],
  ...[
    'lich',
    'index.html',
    'so.txt',
    'link.txt',
    'link',
    '.env',
    '.git',
    'config',
    'secret.txt',
    'dist-nhap',
    '404.html',
  ],
  ...[
    'evil.example',
    '@evil.example',
    'http://evil.example',
    'C:',
    'con',
    'index.html::$DATA',
    '%0d%0aX-A:1',
    ';a',
    '\xff',
  ],
];
const LINES = [
  ...['bytes=0-1', 'bytes=5-2', 'bytes=-1', 'bytes=99-', 'bytes=0-1,3-4', 'x', 'bytes=9999999999999999-'].map(
    (range) => `Range: ${range}`,
  ),
  ...['gzip', 'br', 'gzip;q=0', '*', ';', ',,,'].map((packing) => `Accept-Encoding: ${packing}`),
  ...['*', 'W/"a"', '"', ','].map((tag) => `If-None-Match: ${tag}`),
  ...['100-continue', 'x'].map((what) => `Expect: ${what}`),
  ...['Upgrade: websocket', 'Upgrade: h2c', 'Transfer-Encoding: chunked', 'Content-Length: 5', 'Content-Length: -1'],
  ...['Origin: http://evil.example', 'Host: evil.example', `X-A: ${'a'.repeat(17_000)}`, ' folded', 'a', ': b'],
];
