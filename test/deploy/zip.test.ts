import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { packZip } from '../../scripts/deploy/packages.ts';
import { filesIn } from '../../scripts/release/manifest.ts';
import { listenFrom } from '../../scripts/serving/listen.ts';
import { staticSite } from '../../scripts/serving/static-site.ts';
import { PERSON, STORY } from '../site/changed-content.ts';
import { builtFolder, filesOf } from '../site/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-zip-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** As an officer does: unpacked, and laid over what is there. */
function upload(zip: string, server: string): void {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(server, path)), { recursive: true });
    writeFileSync(join(server, path), content);
  }
}

/** Not what Apache and IIS are told beside it. */
const isOfSite = (path: string) => !/(?:^|\/)(?:\.htaccess|web\.config)$/u.test(path);

/** Every address of its own site that a page names. */
function addressesIn(html: string, page: string): string[] {
  const plain = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/gu)].map(([, address]) => address!);
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/gu)].flatMap(([, set]) =>
    set!.split(',').map((part) => part.trim().split(' ')[0]!),
  );
  const styles = [...html.matchAll(/url\(["']?([^"')]+)["']?\)/gu)].map(([, address]) => address!);
  return [...plain, ...sets, ...styles]
    .filter((address) => !/^(?:https?:|mailto:|tel:|sms:|data:)/u.test(address))
    .map((address) => new URL(address.replaceAll('&amp;', '&'), page))
    .map(({ origin, pathname }) => origin + pathname);
}

describe('a zip for a folder of a portal', () => {
  const site = { built: builtFolder('tan-duc-ban-tin'), base: '/ban-tin' };
  const server = join(folder, 'cong');
  mkdirSync(server);
  writeFileSync(join(server, 'index.html'), '<h1>Cổng thông tin</h1>');
  const packed = packZip(site, join(folder, 'goi'));
  upload(packed.zip, server);

  test('holds the site in its folder, and touches nothing beside it', () => {
    expect(filesIn(join(server, 'ban-tin')).filter(isOfSite)).toEqual(filesOf('tan-duc-ban-tin'));
    expect(filesIn(server).filter((path) => !path.startsWith('ban-tin/'))).toEqual(['index.html']);
    expect(readFileSync(join(server, 'index.html'), 'utf8')).toContain('Cổng thông tin');
  });

  test('is read by an independent program', () => {
    const python = spawnSync('python3', ['-m', 'zipfile', '-t', packed.zip]);
    if (python.error) console.warn('SKIPPED: python3 is not here to read the zip.');
    else expect(python.stdout.toString()).toBe('Done testing\n');
  });

  test('works there: whatever a page names is answered', async () => {
    const running = await listenFrom(4960, staticSite(server, ''));
    const home = `http://localhost:${running.port}/ban-tin/`;
    const [seen, waiting, dead] = [new Set<string>([home]), [home], [] as string[]];
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const response = await fetch(address);
      if (!response.ok || !address.startsWith(home)) dead.push(`${response.status} ${address}`);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      const found = addressesIn(await response.text(), address).filter((next) => !seen.has(next));
      for (const next of new Set(found)) {
        seen.add(next);
        waiting.push(next);
      }
    }
    running.close();
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(150);
  });

  test('is the same bytes when it is packed again, in any time zone', () => {
    const code = `
      import { zipped } from './scripts/deploy/zip.ts';
      import { uploadOf } from './scripts/deploy/upload.ts';
      import { policiesFor } from './scripts/deploy/policies.ts';
      import { createHash } from 'node:crypto';
      console.log(createHash('sha256').update(zipped(uploadOf(${JSON.stringify(site.built)}, '/ban-tin', policiesFor({ search: [], framed: [], reading: [] }, undefined)), 'ban-tin/')).digest('hex'));`;
    const digests = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((zone) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ: zone },
      }).stdout.toString(),
    );
    expect(digests[0]).toMatch(/^[0-9a-f]{64}\n$/u);
    expect(digests[1]).toBe(digests[0]);
  });
});

describe('when a person was taken back, and the new files are only copied over the old ones', () => {
  const before = { built: builtFolder('tan-duc-that'), base: '/ban-tin' };
  const after = { built: builtFolder('tan-duc-rut'), base: '/ban-tin' };
  const manifest = join(before.built, 'du-lieu', 'manifest.json');

  function overwritten(name: string, earlier?: string) {
    const [server, packages] = [join(folder, `may-chu-${name}`), join(folder, `goi-${name}`)];
    upload(packZip(before, earlier ? join(folder, `goi-${name}-truoc`) : packages).zip, server);
    const packed = packZip(after, packages, earlier);
    upload(packed.zip, server);
    const list = readFileSync(packed.list!, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    return { server, list };
  }

  test('her pictures stay on the server, which is why there is a list', () => {
    const { server, list } = overwritten('de-lai');
    const left = filesIn(server).filter(
      (path) => isOfSite(path) && !filesOf('tan-duc-rut').includes(path.slice('ban-tin/'.length)),
    );
    expect(left.filter((path) => path.startsWith('ban-tin/anh/')).length).toBeGreaterThan(3);
    expect(list.toSorted()).toEqual(left);
  });

  test.each([
    ['what was packed here before', undefined],
    ['the earlier manifest', manifest],
    ['the earlier folder', before.built],
  ])('the list from %s leaves the server with the new release and nothing else', (name, earlier) => {
    const { server, list } = overwritten(name.replaceAll(' ', '-'), earlier);
    for (const path of list) rmSync(join(server, path));
    expect(filesIn(join(server, 'ban-tin')).filter(isOfSite)).toEqual(filesOf('tan-duc-rut'));
    expect(list.some((path) => path.includes(PERSON.slug))).toBe(false);
  });

  test('what was taken back two packages ago is still on the list', () => {
    const packages = join(folder, 'goi-ba-lan');
    packZip(before, packages);
    const second = packZip(after, packages);
    const third = packZip(after, packages);
    expect(third.left).toEqual(second.left);
    expect(third.left.paths.length).toBeGreaterThan(3);
  });
});

test('the command builds below the base, whatever the shell calls BASE_URL, packs, and says what to do', async () => {
  const args = ['--noi-dung', '.cache/test-content/thu-rut', '--base', 'ban-tin/', '--ra', join(folder, 'lenh')];
  const run = (more: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/pack.ts', ...args, ...more], {
      env: { ...process.env, BASE_URL: '/khac/' },
    });
  const { stdout } = await run(['--truoc', builtFolder('tan-duc')]);
  expect(stdout).toContain('được thư mục ban-tin.');
  expect(stdout).toMatch(/xóa đủ \d+ tệp ghi trong .*can-xoa\.txt/u);
  const packed = unzipSync(readFileSync(join(folder, 'lenh', 'hoa-dep.zip')));
  const notice = Buffer.from(packed[`ban-tin/guong-dien-hinh/${STORY}/index.html`]!).toString();
  expect(notice).toContain('đã được rút');
  expect(notice).toContain('href="/ban-tin/guong-dien-hinh/"');
  const nginx = await run(['--nginx', '--goc', '/srv/trang']);
  expect(nginx.stdout).toContain('rsync -rc --delete');
  const config = readFileSync(join(folder, 'lenh', 'nginx', 'hoa-dep.nginx.conf'), 'utf8');
  expect(config).toContain(`location ~* "^/ban-tin/guong-dien-hinh/${STORY}(?:[/.].*)?$" { error_page 410`);
  expect(config).toContain('root /srv/trang;');
  await expect(run(['--khong-co'])).rejects.toThrow(/--truoc <bản trước>/u);
});
