import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
writeManifest(release, new Set([NOTICE]));
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
    writeManifest(release, new Set([NOTICE]));
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
      { path: 'trang báo một bài đã rút', what: 'thiếu', signs: [] },
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

  test('leaves machines of others alone', () => {
    expect(verify('https://xa.example/').stderr).toContain('Chỉ kiểm tra địa chỉ trên máy này.');
  });
});
