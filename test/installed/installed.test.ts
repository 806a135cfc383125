import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { digestHex } from '#loading/cache/digest';
import { filesIn } from '../../scripts/release/manifest.ts';
import { builtFolder } from '../site/sites.ts';

// What npm brings from the registry, once into a cache that holds nothing yet.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** A path as people have it: spaces, Vietnamese letters. */
const place = mkdtempSync(join(tmpdir(), 'Trang xã Hồ Sen - '));
const cache = ['--cache', join(place, 'bộ nhớ tạm'), '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const COMMUNE = [
  ...['--loai', 'xã', '--ten', 'Hồ Sen', '--tinh', 'tỉnh Sông Mây', '--goi-la', 'xóm'],
  ...['--thu-dien-tu', 'ubnd@ho-sen.example'],
];

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** As in a shell of the office: none of our own programs, no Node but that of the machine. */
const env = {
  ...process.env,
  PATH: process.env['PATH']!.split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
};

function ran(folder: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  expect([status, stdout + stderr], `${command} ${args.join(' ')}`).toEqual([0, expect.any(String)]);
  return stdout;
}

function folderNamed(name: string): string {
  const folder = join(place, name);
  mkdirSync(folder);
  return folder;
}

describe('the engine as a package', () => {
  let commune: string;
  beforeAll(() => {
    commune = folderNamed('kho của xã');
    ran('.', 'npm', 'pack', '--pack-destination', place, ...cache);
    ran(commune, 'npm', 'install', join(place, `hoa-dep-${version}.tgz`), ...cache);
    ran(commune, 'npx', 'hoa-dep', 'moi', 'trang', ...COMMUNE);
  });

  test('opens the repository of a commune, which keeps where its engine came from', () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(commune, 'package.json'), 'utf8')) as {
      dependencies: object;
      scripts: object;
    };
    expect(dependencies).toEqual({ 'hoa-dep': `file:../hoa-dep-${version}.tgz` });
    expect(scripts).toHaveProperty('start', 'hoa-dep start');
    expect(ran(commune, 'npm', 'run', '--silent', 'check')).toContain('không có lỗi nào');
  });

  test('starts with the one command, and builds the same bytes as the engine’s repository', async () => {
    rmSync(join(commune, 'content'), { recursive: true });
    cpSync('content', join(commune, 'content'), { recursive: true });
    const page = await started(commune);
    expect(page).toContain('Hoa đẹp Tân Đức');
    expect(digestsOf(join(commune, 'dist'))).toEqual(digestsOf(builtFolder('tan-duc')));
  });

  test('writes nothing into itself', () => {
    const listed = ran(place, 'tar', '-tzf', `hoa-dep-${version}.tgz`).trim().split('\n');
    const packed = listed.map((path) => path.slice('package/'.length)).toSorted();
    const { length } = packed;
    expect(length).toBeGreaterThan(300);
    expect(Object.keys(digestsOf(join(commune, 'node_modules', 'hoa-dep'))).toSorted()).toEqual(packed);
  });
});

test('the engine installs from a git tag as well', () => {
  const [engine, commune] = [folderNamed('bộ dựng'), folderNamed('kho từ thẻ git')];
  for (const path of ['tsconfig.json', 'src', 'scripts', 'public'])
    cpSync(path, join(engine, path), { recursive: true });
  writeFileSync(join(engine, 'package.json'), withoutPreparation());
  const git = (...args: string[]) => ran(engine, 'git', '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  git('tag', `v${version}`);
  ran(commune, 'npm', 'install', `git+${pathToFileURL(engine).href}#v${version}`, ...cache);
  const said = ran(commune, 'npx', 'hoa-dep', 'check', '--noi-dung', resolve('test/sites/cho-don'));
  expect(said).toContain('không có lỗi nào');
});

/**
 * A script named `build` makes npm install all that our tests need before it packs what it took from Git: minutes, for
 * a package that has nothing to prepare.
 */
function withoutPreparation(): string {
  const { devDependencies, scripts, ...kept } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    object
  >;
  expect([Object.keys(devDependencies!).length, Object.keys(scripts!).length]).not.toContain(0);
  return JSON.stringify(kept);
}

/** What a folder holds, each file by its digest. */
function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((path) => [path, digestHex(readFileSync(join(folder, path)))]));
}

/** The front page, as `npm start` serves it; the server is ended after. */
async function started(folder: string): Promise<string> {
  const server = spawn('npm', ['start', '--', '--cong', '47321'], { cwd: folder, env, detached: true });
  try {
    const address = await new Promise<string>((found, failed) => {
      let said = '';
      const hear = (text: Buffer) => {
        said += text.toString();
        const [address] = /http:\/\/localhost:\d+\//u.exec(said) ?? [];
        if (address) found(address);
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.on('exit', () => failed(new Error(said)));
    });
    return await (await fetch(address)).text();
  } finally {
    process.kill(-server.pid!, 'SIGTERM');
  }
}
