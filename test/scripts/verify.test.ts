import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listenFrom } from '../../scripts/serving/listen.ts';
import { staticSite } from '../../scripts/serving/static-site.ts';
import { copyAt } from '../../scripts/release/copies.ts';
import { differences } from '../../scripts/release/compare.ts';
import { MANIFEST, type Manifest, writeManifest } from '../../scripts/release/manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-verify-'));
const release = join(folder, 'ban-goc');
const NOTICE = 'guong-dien-hinh/ba-hoa/index.html';

mkdirSync(join(release, 'guong-dien-hinh/ba-hoa'), { recursive: true });
writeFileSync(join(release, 'index.html'), '<p><a href="https://vanban.chinhphu.vn/">Văn bản</a></p>');
writeFileSync(join(release, NOTICE), '<p>Bài viết đã được rút</p>');
writeManifest(release, (path) => path === NOTICE);
const manifest = JSON.parse((await copyAt(release).read(MANIFEST))!.toString()) as Manifest;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function copyWith(change: (copy: string) => void): string {
  const copy = mkdtempSync(join(folder, 'ban-sao-'));
  cpSync(release, copy, { recursive: true });
  change(copy);
  return copy;
}

const INJECTED = '<p><a href="https://casino.example/">x</a></p><script src="//evil.example/x.js"></script>';
const defaced = copyWith((copy) => {
  writeFileSync(join(copy, 'index.html'), INJECTED);
  writeFileSync(join(copy, 'x.js'), 'alert(1)');
  rmSync(join(copy, NOTICE));
});

describe('a manifest', () => {
  test('spells no address of a withdrawn page', () => {
    expect(JSON.stringify(manifest)).not.toContain('ba-hoa');
    expect(manifest.files).toHaveLength(2);
  });

  test('is the same list when it is written again', async () => {
    writeManifest(release, (path) => path === NOTICE);
    expect(JSON.parse((await copyAt(release).read(MANIFEST))!.toString())).toEqual(manifest);
  });

  test('finds no difference in its own release, nor in one that is served', async () => {
    const site = await listenFrom(4900, staticSite(release, ''));
    expect(await differences(manifest, copyAt(release))).toEqual([]);
    expect(await differences(manifest, copyAt(`http://localhost:${site.port}`))).toEqual([]);
    site.close();
  });

  test('finds changed pages, what runs in them, foreign links, added and missing files', async () => {
    expect(await differences(manifest, copyAt(defaced))).toEqual([
      { path: expect.stringContaining('danh sách không ghi tên') as string, what: 'thiếu', signs: [] },
      {
        path: 'index.html',
        what: 'đổi',
        signs: [
          'có mã chạy: <script src="//evil.example/x.js">',
          'dẫn tới nơi lạ: casino.example',
          'dẫn tới nơi lạ: evil.example',
        ],
      },
      { path: 'x.js', what: 'thêm', signs: ['là tệp chạy được, bản gốc không có'] },
    ]);
  });
});

test('a list that was changed with the page it lists hides neither from the list that was kept', async () => {
  const copy = copyWith((folder) => {
    writeFileSync(join(folder, 'index.html'), 'x');
    writeManifest(folder, (path) => path === NOTICE);
  });
  const found = await differences(manifest, copyAt(copy));
  expect(found.map(({ what, path }) => `${what} ${path}`)).toEqual([`đổi ${MANIFEST}`, 'đổi index.html']);
});

test('asks a small server for a few files at a time', async () => {
  let asked = 0;
  let most = 0;
  const files = Array.from({ length: 200 }, (_, index) => ({ path: `${index}.html`, bytes: 0, sha256: '' }));
  const read = async () => {
    asked += 1;
    most = Math.max(most, asked);
    await new Promise((resolve) => setImmediate(resolve));
    asked -= 1;
    return undefined;
  };
  const found = await differences({ version: 1, files, hosts: [] }, { read });
  expect(found.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  expect(most).toBeLessThanOrEqual(8);
});

test('a page that sends its reader elsewhere counts as missing', async () => {
  const server = createServer((_, response) => response.writeHead(302, { location: 'https://evil.example/' }).end());
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  const found = await differences(manifest, copyAt(`http://localhost:${port}`));
  expect(found).toEqual([{ path: 'index.html', what: 'thiếu', signs: [] }]);
  server.close();
});

describe('each way to deface a page', () => {
  const PAGE = '<p><a href="https://vanban.chinhphu.vn/">Văn bản</a></p>';
  const signs = async (change: (copy: string) => void) => {
    const found = await differences(manifest, copyAt(copyWith(change)));
    return found.flatMap((difference) => [`${difference.what} ${difference.path}`, ...difference.signs]);
  };
  const page = (html: string) => signs((copy) => writeFileSync(join(copy, 'index.html'), `${PAGE}${html}`));
  const added = (path: string, text: string) => signs((copy) => writeFileSync(join(copy, path), text));

  test.each([
    ['a script in it', '<script>alert(1)</script>', 'có mã chạy: <script>'],
    ['a script that says it is data', '<script data-t="application/ld+json">x</script>', 'có mã chạy: <script data-t='],
    ['a frame', '<iframe src="/x"></iframe>', 'có mã chạy: <iframe src="/x">'],
    ['a handler', '<img/onerror=alert(1) src=x>', 'có mã chạy: onerror'],
    ['a reader sent on', '<meta http-equiv="refresh" content="0;url=//a.example">', 'dẫn tới nơi lạ: a.example'],
    ['a foreign form', '<form action="https://b.example/">', 'dẫn tới nơi lạ: b.example'],
    ['a foreign style', '<p style="background:url(//c.example/x)">', 'dẫn tới nơi lạ: c.example'],
    ['a page within an address', '<a href="data:text/html,x">x</a>', 'có mã chạy: data:text/html,x'],
  ])('%s', async (_, html, sign) => {
    const found = await page(html);
    expect(found).toContain('đổi index.html');
    expect(found).toContainEqual(expect.stringContaining(sign));
  });

  test('another word', async () => {
    expect(await page('!')).toEqual(['đổi index.html']);
  });

  test.each([
    ['a style sheet', 'x.css', '@import "//d.example/x.css";', 'dẫn tới nơi lạ: d.example'],
    ['a program', 'x.phtml', '<?php', 'là tệp chạy được, bản gốc không có'],
    ['settings of the server', '.htaccess', 'Redirect / /x', 'là tệp điều khiển máy chủ, bản gốc không có'],
    ['a drawing with a script', 'x.svg', '<svg><script/></svg>', 'có mã chạy: <script/>'],
  ])('%s added', async (_, path, text, sign) => {
    expect(await added(path, text)).toEqual([`thêm ${path}`, sign]);
  });

  test('a link to a folder added', async () => {
    expect(await signs((copy) => symlinkSync(tmpdir(), join(copy, 'x')))).toEqual([
      'thêm x',
      'là lối tắt dẫn ra ngoài thư mục này, hoặc không đọc được',
    ]);
  });
});

describe('npm run verify', () => {
  const verify = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/verify.ts', ...args], { encoding: 'utf8' });

  test('says in Vietnamese that nothing was touched', () => {
    const { stdout, status } = verify(release);
    expect(stdout).toContain('✓ Đúng như bản gốc: 2 tệp');
    expect(status).toBe(0);
  });

  test('says in Vietnamese what was, and fails', () => {
    const { stdout, status } = verify(defaced, '--chuan', join(release, MANIFEST));
    expect(stdout).toContain('✗ Có 3 chỗ khác bản gốc.');
    expect(stdout).toContain('dẫn tới nơi lạ: casino.example');
    expect(status).toBe(1);
  });

  test('says in Vietnamese that the list itself is broken, or that nobody answers', () => {
    const broken = copyWith((copy) => writeFileSync(join(copy, MANIFEST), '{'));
    expect(verify(broken)).toMatchObject({ status: 2, stderr: expect.stringContaining('đã hỏng') as string });
    expect(verify('http://localhost:1/').stderr).toContain('Không hỏi được http://localhost:1/');
  });

  test('believes a list that was kept, not the one beside the pages', () => {
    const copy = copyWith((folderOfCopy) => {
      writeFileSync(join(folderOfCopy, 'index.html'), INJECTED);
      writeManifest(folderOfCopy, (path) => path === NOTICE);
    });
    expect(verify(copy)).toMatchObject({ status: 0, stdout: expect.stringContaining('dùng --chuan') as string });
    expect(verify(copy, '--chuan', join(release, MANIFEST)).status).toBe(1);
  });

  test('leaves machines of others alone', () => {
    expect(verify('https://xa.example/').stderr).toContain('Chỉ kiểm tra địa chỉ trên máy này.');
  });
});
