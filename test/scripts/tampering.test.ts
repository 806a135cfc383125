import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { copyAt } from '../../scripts/release/copies.ts';
import { differences } from '../../scripts/release/compare.ts';
import { MANIFEST, type Manifest, writeManifest } from '../../scripts/release/manifest.ts';
import { readManifest } from '../../scripts/release/read-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'tampering-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = '<p>Hoa đẹp <a href="https://vanban.chinhphu.vn/">Văn bản</a></p>';
const RELEASE: Record<string, string> = {
  'index.html': PAGE,
  'lich/index.html': '<p>Lịch</p>',
  '.htaccess': 'AddDefaultCharset utf-8\n',
  'web.config': '<configuration/>',
  'anh/0123456789ab-720.jpg': 'ảnh',
  'pagefind/index/vi.pf_index': 'chỉ mục',
  'du-lieu/nguon-tin/tat-ca.atom.xml': '<feed/>',
};
const release = join(folder, 'ban-goc');
for (const [path, text] of Object.entries(RELEASE)) {
  mkdirSync(dirname(join(release, path)), { recursive: true });
  writeFileSync(join(release, path), text);
}
writeManifest(release, () => false);
const kept = join(folder, 'manifest-da-giu.json');
cpSync(join(release, MANIFEST), kept);
writeFileSync(join(release, 'index.html.gz'), gzipSync(PAGE));

function changed(change: (copy: string) => void): string {
  const copy = mkdtempSync(join(folder, 'ban-sao-'));
  cpSync(release, copy, { recursive: true });
  change(copy);
  return copy;
}

const verify = (...args: string[]) => spawnSync(process.execPath, ['scripts/verify.ts', ...args], { encoding: 'utf8' });

const put = (path: string, text: string | Uint8Array) => (copy: string) => writeFileSync(join(copy, path), text);
const added = (path: string, text: string) => (copy: string) => appendFileSync(join(copy, path), text);

/** Each with what an officer has to read of it. */
const TAMPERED: Record<string, [change: (copy: string) => void, said: string]> = {
  'an added script': [added('index.html', '<script src="//x.example/a.js"></script>'), 'có mã chạy: <script'],
  'a changed link': [
    put('index.html', PAGE.replace('vanban.chinhphu.vn', 'w88.example')),
    'dẫn tới nơi lạ: w88.example',
  ],
  'a new file': [put('shell.php', '<?php'), 'là tệp chạy được, bản gốc không có'],
  'a hidden text': [added('index.html', '<div style="position:absolute;left:-9999px">x</div>'), 'có chữ bị giấu'],
  'a changed .htaccess': [added('.htaccess', 'Redirect / https://x.example'), 'điều khiển máy chủ'],
  'a changed web.config': [added('web.config', '<!-- -->'), 'điều khiển máy chủ'],
  'a changed feed': [added('du-lieu/nguon-tin/tat-ca.atom.xml', '<x/>'), 'nơi khác lấy tin'],
  'a swapped picture': [put('anh/0123456789ab-720.jpg', 'khác'), 'anh/0123456789ab-720.jpg'],
  'an altered list': [added(MANIFEST, ' '), 'danh sách trong bản này không phải là danh sách chuẩn'],
  'a page and its list': [
    (copy) => {
      rmSync(join(copy, 'index.html.gz'));
      put('lich/index.html', 'x')(copy);
      writeManifest(copy, () => false);
    },
    'lich/index.html',
  ],
  'a deleted page': [(copy) => rmSync(join(copy, 'lich/index.html')), 'Tệp bị mất (1)'],
  'a poisoned packed copy': [put('index.html.gz', gzipSync('<p>casino</p>')), 'mở ra không phải là bản gốc'],
  'a changed search index': [put('pagefind/index/vi.pf_index', 'khác'), 'chỉ mục tìm kiếm'],
};

describe('against the list that was kept, `npm run verify`', () => {
  test('finds nothing in the release itself', () => {
    expect(verify(release, '--chuan', kept)).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(Object.entries(TAMPERED))('finds %s, and says what to do first', (_, [change, said]) => {
    const { status, stdout } = verify(changed(change), '--chuan', kept);
    expect(status).toBe(1);
    expect(stdout).toContain(said);
    expect(stdout).toContain('1. Giữ chứng cứ');
  });
});

test('without the kept list, one that was altered alone betrays itself', () => {
  const copy = changed((place) => {
    const list = JSON.parse(readFileSync(join(place, MANIFEST), 'utf8')) as Manifest;
    list.files[0]!.sha256 = '0'.repeat(64);
    writeFileSync(join(place, MANIFEST), JSON.stringify(list));
  });
  expect(verify(copy).status).toBe(1);
});

test('finds a page that only search engines are shown', async () => {
  const server = createServer((request, response) => {
    const file = request.url!.endsWith('/') ? `${request.url!}index.html` : request.url!;
    const forSearch = request.headers['user-agent']?.includes('Googlebot') && file === '/index.html';
    response.end(forSearch ? '<a href="https://w88.example/">x</a>' : readFileSync(join(release, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const manifest = readManifest(readFileSync(kept, 'utf8'))!;
  expect(await differences(manifest, copyAt(`http://127.0.0.1:${port}`))).toEqual([
    {
      path: 'index.html',
      what: 'đổi',
      signs: ['máy tìm kiếm được đưa cho một bản khác', 'dẫn tới nơi lạ: w88.example'],
    },
  ]);
  server.close();
});

describe('a list', () => {
  const file = (path: string) =>
    JSON.stringify({ version: 1, files: [{ path, bytes: 1, sha256: 'a'.repeat(64) }], hosts: [] });
  const WRONG = [
    '{}',
    'null',
    '[]',
    '{',
    '""',
    '{"version":1,"files":[],"hosts":[]}',
    '{"version":1,"files":{},"hosts":[]}',
  ];
  const PATHS = [
    '../../../etc/passwd',
    '/etc/passwd',
    'a/../../b',
    '..\\..\\a',
    'C:\\a',
    'a//b',
    './a',
    'a\u0000b',
    '',
  ];

  test.each([...WRONG, ...PATHS.map(file)])('%s is none', (text) => {
    expect(readManifest(text)).toBeUndefined();
  });

  test('of plain paths is one', () => {
    expect(readManifest(file('lich/index.html'))).toMatchObject({ version: 1 });
  });

  test('that is none is one sentence for the officer, as is an option nobody knows or a list that is not there', () => {
    const wrong = join(folder, 'sai.json');
    writeFileSync(wrong, file('../../../etc/passwd'));
    for (const args of [['--chuan', wrong], ['--chuan', join(folder, 'khong-co.json')], ['--la'], ['--chuan']]) {
      const { status, stderr, stdout } = verify(release, ...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/^(?:Danh sách|Không tìm thấy|Có tùy chọn)/u);
      expect(stderr + stdout).not.toMatch(/\bat .+:\d+|root:/u);
    }
  });
});

test('a copy is never read by a shortcut out of its folder, whatever a list says', async () => {
  expect(await copyAt(release).read('../manifest-da-giu.json')).toBeUndefined();
});
