import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenFrom, type Listening } from '../../scripts/serving/listen.ts';
import { staticSite } from '../../scripts/serving/static-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
const root = join(folder, 'dist');
const servers: Listening[] = [];

beforeAll(() => {
  mkdirSync(join(root, 'lich'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not of the site');
  writeFileSync(join(root, 'index.html'), 'Trang đầu');
  writeFileSync(join(root, 'lich', 'index.html'), 'Lịch');
  writeFileSync(join(root, '404.html'), 'Không thấy');
  writeFileSync(join(root, 'hoa.svg'), '<svg/>');
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe.each(['', '/ban-tin'])('a site served under “%s”', (base) => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'Trang đầu'],
    ['/?a=1', 200, 'text/html; charset=utf-8', 'Trang đầu'],
    ['/lich/', 200, 'text/html; charset=utf-8', 'Lịch'],
    ['/hoa.svg', 200, 'image/svg+xml; charset=utf-8', '<svg/>'],
    ['/khong-co/', 404, 'text/html; charset=utf-8', 'Không thấy'],
    ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', 'Không thấy'],
    ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'Không thấy'],
    ['/..%5csecret.txt', 404, 'text/html; charset=utf-8', 'Không thấy'],
    ['/%ff', 404, 'text/html; charset=utf-8', 'Không thấy'],
    ['/%00', 404, 'text/html; charset=utf-8', 'Không thấy'],
  ])('answers %s with %i', async (path, status, type, text) => {
    const response = await fetch((await serve(base)) + base + path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      status,
      type,
      text,
    ]);
  });

  test('sends the reader of a folder to its slash, with what was asked', async () => {
    const response = await fetch(`${await serve(base)}${base}/lich?nam=2024`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}/lich/?nam=2024`]);
  });

  test.each(['br', 'gzip'])('packs text as %s for who accepts it, with the packed length', async (packing) => {
    const response = await fetch(`${await serve(base)}${base}/`, { headers: { 'accept-encoding': packing } });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([packing, 'Trang đầu']);
  });
});

test('an address outside the base path is not of the site', async () => {
  expect((await fetch(`${await serve('/ban-tin')}/lich/`)).status).toBe(404);
});

test('the bare host leads to the base path', async () => {
  expect(await (await fetch(await serve('/ban-tin'))).text()).toBe('Trang đầu');
});

test('nothing can be written', async () => {
  expect((await fetch(await serve(''), { method: 'POST', body: 'x' })).status).toBe(405);
});

test('a taken port gives way to the next free one', async () => {
  const first = await listen('', 4700);
  expect((await listen('', first.port)).port).toBeGreaterThan(first.port);
});

async function serve(base: string): Promise<string> {
  return `http://127.0.0.1:${(await listen(base, 4700)).port}`;
}

async function listen(base: string, port: number): Promise<Listening> {
  const server = await listenFrom(port, staticSite(root, base));
  servers.push(server);
  return server;
}
