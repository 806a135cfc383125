import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { digestHex } from '#loading/cache/digest';
import { earlierFiles } from '../../scripts/deploy/earlier-files.ts';
import { leftBehind } from '../../scripts/deploy/left-behind.ts';
import { mirrorPacked } from '../../scripts/deploy/mirror.ts';
import { nginxSite } from '../../scripts/deploy/nginx-site.ts';
import { zipWords } from '../../scripts/deploy/pack-words.ts';
import { packZip } from '../../scripts/deploy/packages.ts';
import { policiesFor } from '../../scripts/deploy/policies.ts';
import { policyIn, scriptHashes } from '../../scripts/deploy/policies.ts';
import { filled } from '../../scripts/deploy/template.ts';
import { differences } from '../../scripts/release/compare.ts';
import { copyAt } from '../../scripts/release/copies.ts';
import { filesIn, MANIFEST, type Manifest, writeManifest } from '../../scripts/release/manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-goi-'));
const [built, www] = [join(folder, 'dist'), join(folder, 'www')];
const NOTICE = 'guong-dien-hinh/ba-hoa/index.html';

function write(path: string, text: string): void {
  mkdirSync(join(built, path, '..'), { recursive: true });
  writeFileSync(join(built, path), text);
}

beforeEach(() => {
  rmSync(built, { recursive: true, force: true });
  rmSync(www, { recursive: true, force: true });
  write('index.html', '<p>Xã</p>'.repeat(50));
  write(NOTICE, '<p>Bà Hoa trồng hoa</p>'.repeat(50));
  write('anh/a.avif', 'x'.repeat(500));
  writeManifest(built, (path) => path === NOTICE);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the folder for a server', () => {
  test('holds every file, and packed copies of what is text', () => {
    mirrorPacked(built, www, 'ban-tin/');
    expect(filesIn(www)).toEqual(
      ['anh/a.avif', MANIFEST, ...[NOTICE, 'index.html'].flatMap((path) => [path, `${path}.br`, `${path}.gz`])].map(
        (path) => `ban-tin/${path}`,
      ),
    );
    const page = readFileSync(join(built, 'index.html'));
    expect(gunzipSync(readFileSync(join(www, 'ban-tin/index.html.gz')))).toEqual(page);
    expect(brotliDecompressSync(readFileSync(join(www, 'ban-tin/index.html.br')))).toEqual(page);
  });

  test('keeps no word of a page that changed, nor any file of one that is gone, packed or not', () => {
    mirrorPacked(built, www, '');
    write(NOTICE, '<p>Bài viết đã được rút</p>'.repeat(50));
    rmSync(join(built, 'anh'), { recursive: true });
    mirrorPacked(built, www, '');
    expect(gunzipSync(readFileSync(join(www, `${NOTICE}.gz`))).toString()).not.toContain('Bà Hoa');
    expect(brotliDecompressSync(readFileSync(join(www, `${NOTICE}.br`))).toString()).not.toContain('Bà Hoa');
    expect(filesIn(www).filter((path) => path.startsWith('anh/'))).toEqual([]);
  });

  test('empties the folder of another base', () => {
    mirrorPacked(built, www, 'ban-tin/');
    mirrorPacked(built, www, '');
    expect(filesIn(www).filter((path) => path.startsWith('ban-tin/'))).toEqual([]);
  });

  test('leaves alone what did not change', () => {
    mirrorPacked(built, www, '');
    const times = () => ['index.html', 'index.html.gz'].map((path) => statSync(join(www, path)).mtimeMs);
    const before = times();
    write('anh/b.avif', 'y');
    mirrorPacked(built, www, '');
    expect(times()).toEqual(before);
  });
});

describe('verification of a folder for a server', () => {
  const manifest = () => JSON.parse(readFileSync(join(built, MANIFEST), 'utf8')) as Manifest;

  test('takes packed copies of listed files, a withdrawn page’s among them, for what they are', async () => {
    mirrorPacked(built, www, '');
    expect(await differences(manifest(), copyAt(www))).toEqual([]);
  });

  test('finds a packed copy that says something else than its page: nginx would send it', async () => {
    mirrorPacked(built, www, '');
    writeFileSync(join(www, 'index.html.gz'), gzipSync('<script src="//evil.example/x.js"></script>'));
    writeFileSync(join(www, 'index.html.br'), 'x');
    writeFileSync(join(www, 'la.html.gz'), gzipSync('x'));
    const found = await differences(manifest(), copyAt(www));
    expect(found.map(({ path, what }) => `${what} ${path}`)).toEqual([
      'đổi index.html.br',
      'đổi index.html.gz',
      'thêm la.html.gz',
    ]);
  });
});

describe('what is left behind by copying over', () => {
  test('are earlier paths that are no more: pages first, then pictures and documents, data, the rest', () => {
    const before = ['x.css', 'du-lieu/a.json', 'a/anh/1.avif', 'b/index.html', 'van-ban/tep/a.pdf', 'index.html'];
    expect(leftBehind(before, ['index.html'])).toEqual({
      paths: ['b/index.html', 'a/anh/1.avif', 'van-ban/tep/a.pdf', 'du-lieu/a.json', 'x.css'],
      unnamed: 0,
    });
  });

  test('is no page that became a notice, whichever list hides its address', () => {
    expect(leftBehind([digestHex(NOTICE)], [NOTICE])).toEqual({ paths: [], unnamed: 0 });
    expect(leftBehind([NOTICE], [NOTICE])).toEqual({ paths: [], unnamed: 0 });
  });

  test('counts notices that are no more and whose address is hidden', () => {
    expect(leftBehind([digestHex(NOTICE)], [])).toEqual({ paths: [], unnamed: 1 });
  });

  test('knows the address of a notice below a base from the manifest without it', () => {
    const manifest = join(built, MANIFEST);
    const before = earlierFiles(manifest, 'ban-tin/');
    const now = filesIn(built).map((path) => `ban-tin/${path}`);
    expect(leftBehind(before, now, 'ban-tin/')).toEqual({ paths: [], unnamed: 0 });
  });

  test('can be told from the zip sent before', () => {
    const earlier = packZip({ built, base: '/ban-tin' }, join(folder, 'goi-truoc')).zip;
    expect(earlierFiles(earlier, 'ban-tin/').toSorted()).toEqual(
      [...filesIn(built), ...['', 'du-lieu/'].flatMap((part) => [`${part}.htaccess`, `${part}web.config`])]
        .map((path) => `ban-tin/${path}`)
        .toSorted(),
    );
  });

  test('a path that leads nowhere is refused in words', () => {
    expect(() => earlierFiles(join(folder, 'khong-co'), '')).toThrow(/Sau --truoc là/u);
  });
});

describe('what the officer is told', () => {
  const packed = {
    zip: 'goi.zip',
    manifest: 'manifest.json',
    files: 3,
    bytes: 2_202_009,
    base: '/ban-tin',
    left: { paths: [], unnamed: 0 },
  };

  test('names the folder to put on the portal, and to delete the old one', () => {
    expect(zipWords(packed)).toMatch(/3 tệp, 2,1 MB/u);
    expect(zipWords(packed)).toMatch(/đổi tên ban-tin \(nếu đã có\) thành ban-tin-cu.*\n.*xóa hẳn ban-tin-cu/u);
  });

  test('asks for the earlier release while none is known', () => {
    expect(zipWords(packed)).toContain('--truoc');
  });

  test('counts what is to be deleted, and notices that cannot be named', () => {
    const told = zipWords({ ...packed, list: 'can-xoa.txt', left: { paths: ['a', 'b'], unnamed: 1 } });
    expect(told).toContain('xóa đủ 2 tệp ghi trong can-xoa.txt');
    expect(told).toContain('1 trang báo rút');
  });

  test('warns that a site for the top of a domain covers the home page that is there', () => {
    expect(zipWords({ ...packed, base: '' })).toMatch(/kể cả trang chủ index\.html[\s\S]*--base \/ban-tin/u);
  });
});

describe('the configuration for nginx', () => {
  const policies = policiesFor({ reading: [], search: ["'sha256-a'"], framed: ["'sha256-b'"] }, "script-src 'self'");

  test('stands below the base everywhere', () => {
    const text = nginxSite({ base: '/ban-tin', root: '/srv', policies });
    const addresses = [...text.matchAll(/location (?:= |\^~ |~ "\^)?(\/[\w/]\S*)/gu)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('/ban-tin'))).toEqual([]);
  });

  test('leaves no name of the template, and takes none it was not given', () => {
    expect(nginxSite({ base: '', root: '/srv', policies })).not.toMatch(/\{\{|\}\}/u);
    expect(filled('a {\n  {{one}}\n  {{many}}\n  {{none}}\n}', { one: '1', many: ['2', '3'], none: '' })).toBe(
      'a {\n  1\n  2\n  3\n}',
    );
    expect(() => filled('{{other}}', {})).toThrow(/\{\{other\}\}/u);
  });

  test('takes the policy of the desk from its own page', () => {
    const head = `<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;; script-src 'self'">`;
    expect(policyIn(head)).toBe("default-src 'none'; script-src 'self'");
    expect(policyIn('<meta charset="utf-8">')).toBeUndefined();
  });

  test('names brotli only to servers that know it', () => {
    expect(nginxSite({ base: '', root: '/srv', policies })).not.toContain('brotli');
    expect(nginxSite({ base: '', root: '/srv', policies, hasBrotli: true })).toContain('brotli_static on;');
  });

  test('allows the scripts that stand in a page by their digest, once each, and no data', () => {
    const html =
      '<script type="application/ld+json">{}</script><script>a()</script><script type="module">a()</script><script src="x.js"></script>';
    expect(scriptHashes(html)).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"]);
  });
});
