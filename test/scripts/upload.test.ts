import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packZip } from '../../scripts/deploy/packages.ts';
import { differences } from '../../scripts/release/compare.ts';
import { copyAt } from '../../scripts/release/copies.ts';
import { filesIn, type Manifest, writeManifest } from '../../scripts/release/manifest.ts';
import { apache, type RunningApache, startApache } from './apache.ts';

if (!apache) console.warn('SKIPPED: Apache is not here (Debian: apt-get install apache2-bin).');

const WORDS = 'Gương người tốt, việc tốt ở xã Đường Hoa';
const NOTICE = 'guong-dien-hinh/ba-hoa/index.html';
const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-ftp-'));
const [built, server] = [join(folder, 'dist'), join(folder, 'server')];
const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title></head><body>${WORDS}</body></html>`;

beforeAll(() => {
  const files: Record<string, string> = {
    'index.html': page,
    '404.html': page.replace(WORDS, `Không thấy ${WORDS}`),
    [NOTICE]: page,
    'tim-kiem/index.html': page,
    'nhung/index.html': page,
    'du-lieu/index.html': page,
    'du-lieu/guong.csv': `\uFEFF${WORDS}`,
    'du-lieu/nguon-tin/tat-ca.json': JSON.stringify({ title: WORDS }),
    'van-ban/tep/ke-hoach.txt': `\uFEFF${WORDS}`,
    'anh/a.avif': 'x',
    'pagefind/fragment/a.pf_fragment': 'x',
    'bieu-tuong.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  };
  for (const [path, text] of Object.entries(files)) put(join(built, path), text);
  writeManifest(built, (path) => path === NOTICE);
  const { zip } = packZip({ built, base: '/ban-tin' }, join(folder, 'goi'));
  for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) put(join(server, path), content);
  put(join(server, 'index.html'), 'Cổng');
  put(join(server, 'ban-tin', '.an', 'x.html'), 'kept from everybody');
  chmodSync(folder, 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** As browsers read it: the first bytes outrank the server, and the server outranks the page. */
function readText(bytes: Uint8Array, type: string): string {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const told = /charset=([\w-]+)/iu.exec(type)?.[1] ?? (type.startsWith('text/html') ? 'utf-8' : 'windows-1252');
  return new TextDecoder(isMarked ? 'utf-8' : told).decode(bytes);
}

const charsets = ['Off', 'utf-8', 'ISO-8859-1', 'windows-1258'];
const rights = ['None', 'FileInfo', 'All'];
const hosts = charsets.flatMap((charset) => rights.map((right) => ({ charset, right })));

describe.skipIf(!apache)('a host with Apache', () => {
  let running: RunningApache | undefined;
  const start = async (lines: readonly string[]) => {
    await running?.stop();
    running = await startApache(server, lines);
  };
  const ask = (path: string) => fetch(`http://127.0.0.1:${running!.port}/ban-tin/${path}`, { redirect: 'manual' });
  afterAll(() => running?.stop());

  test.each(hosts)(
    'that says charset $charset and lets a folder set $right shows every letter',
    async ({ charset, right }) => {
      await start([`AddDefaultCharset ${charset}`, `AllowOverride ${right}`]);
      for (const path of ['', NOTICE, 'tim-kiem/', 'van-ban/tep/ke-hoach.txt', 'du-lieu/guong.csv']) {
        const answer = await ask(path);
        const type = answer.headers.get('content-type') ?? '';
        expect([path, answer.status]).toEqual([path, 200]);
        expect(readText(new Uint8Array(await answer.arrayBuffer()), type), `${path} ${type}`).toContain(WORDS);
      }
    },
  );

  test('that lets a folder say how it is served, does what is asked', async () => {
    await start(['AllowOverride FileInfo']);
    const home = await ask('');
    expect(home.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/u);
    expect(home.headers.get('x-content-type-options')).toBe('nosniff');
    expect(home.headers.get('x-frame-options')).toBe('DENY');
    expect((await ask('tim-kiem/')).headers.get('content-security-policy')).toContain("script-src 'self'");
    const framed = await ask('nhung/');
    expect(framed.headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/u);
    expect(framed.headers.get('x-frame-options')).toBeNull();
    const data = await ask('du-lieu/nguon-tin/tat-ca.json');
    expect(data.headers.get('access-control-allow-origin')).toBe('*');
    expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect((await ask('bieu-tuong.svg')).headers.get('content-security-policy')).toContain('; sandbox;');
  });

  test('that lets a folder say how it is served, lists no files and hands out no hidden one', async () => {
    await start(['AllowOverride FileInfo']);
    for (const path of ['anh/', 'du-lieu/nguon-tin/', 'pagefind/fragment/', '.an/x.html', '.htaccess', 'khong-co']) {
      const answer = await ask(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).toContain('Không thấy');
    }
  });
});

test('what is told to IIS can be read, and knows every ending that is sent', () => {
  const configs = filesIn(server).filter((path) => path.endsWith('web.config'));
  expect(configs).toEqual(['du-lieu', 'nhung', 'tim-kiem', ''].map((part) => join('ban-tin', part, 'web.config')));
  const texts = configs.map((path) => readFileSync(join(server, path), 'utf8'));
  const roots = texts.map((text) => new DOMParser().parseFromString(text, 'text/xml').documentElement.nodeName);
  expect(new Set(roots)).toEqual(new Set(['configuration']));
  const known = [...texts.at(-1)!.matchAll(/mimeMap fileExtension="([^"]+)"/gu)].map(([, ending]) => ending!);
  const endings = filesIn(built).map((path) => /\.\w+$/u.exec(path)![0]);
  expect(endings.filter((ending) => !known.includes(ending))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test('the list that is sent, and the one that is kept, name every file as it was sent', async () => {
  const sent = JSON.parse(readFileSync(join(folder, 'goi', 'manifest.json'), 'utf8')) as Manifest;
  rmSync(join(server, 'ban-tin', '.an'), { recursive: true });
  expect(await differences(sent, copyAt(join(server, 'ban-tin')))).toEqual([]);
  expect(sent.files.some(({ path }) => path.includes('ba-hoa'))).toBe(false);
  writeFileSync(join(server, 'ban-tin', '.htaccess'), 'Redirect / https://casino.example/');
  expect((await differences(sent, copyAt(join(server, 'ban-tin')))).map(({ path }) => path)).toEqual(['.htaccess']);
});
