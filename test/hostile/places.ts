import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, type Hostile, PLACE, SITE, story } from './commune.ts';

const RESERVED = ['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'con.tap', 'nul.a'];

const NAMES = [
  ...[
    'a\\b',
    'a\u001B[2Jb',
    'a\nb',
    'a\tb',
    'a\u202Eb',
    'a\u200Bb',
    'a\u007Fb',
    'Hoa',
    'hoa đẹp',
    'hoa'.normalize('NFD'),
  ],
  ...['đường', 'đường'.normalize('NFD'), 'a b', ' a', 'a ', 'a.', 'a..b', '-a', 'a-', '--', '%2e%2e', 'a%00b', 'a:b'],
  ...['a*b', 'a?b', 'a"b', 'a<b>', 'a|b', '$(id)', '`id`', "a'b", 'a;b', 'a&b', '__proto__', 'constructor', '👩‍👩‍👧', '='],
  ...['a'.repeat(240), 'a'.repeat(120), '=cmd', '+1', '@a'],
];

/** Names that some machine, terminal or address cannot have. */
export function hostileNames(): Hostile[] {
  const named = (name: string): Hostile[] => [
    {
      name: `a story named ${JSON.stringify(name).slice(0, 30)}`,
      files: { ...BASE, [`guong-dien-hinh/${name}.mdx`]: story() },
    },
    {
      name: `a folder named ${JSON.stringify(name).slice(0, 30)}`,
      files: { ...BASE, [`guong-dien-hinh/${name}/a.mdx`]: story() },
    },
  ];
  return [...NAMES, ...RESERVED]
    .flatMap(named)
    .map((it) => ({ ...it, isRefused: !/"(?:hoa|constructor)"/u.test(it.name) }));
}

/** What lies in a folder and is no file: nobody may wait for it, and nobody may follow it. */
export function hostileEntries(): Hostile[] {
  const at = (name: string, lay: (path: string, folder: string) => void, file = PLACE): Hostile => ({
    name: `${name} in place of ${file}`,
    files: BASE,
    lay: (folder) => {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      lay(join(folder, file), folder);
    },
    isRefused: true,
  });
  const everywhere = (name: string, lay: (path: string, folder: string) => void) =>
    [PLACE, 'lich.yaml', 'van-ban.yaml', 'quan-tri.yaml', 'khen-thuong/a.yaml', 'guong-dien-hinh/anh/a.jpg'].map(
      (file) => at(name, lay, file),
    );
  return [
    ...everywhere('a folder', (path) => mkdirSync(path)),
    ...everywhere('a pipe', (path) => execFileSync('mkfifo', [path])),
    ...everywhere('a shortcut to itself', (path) => symlinkSync(path, path)),
    ...everywhere('a shortcut to nowhere', (path) => symlinkSync('/khong-co', path)),
    ...everywhere('a shortcut out of the folder', (path) => symlinkSync('/etc/passwd', path)),
    ...everywhere('a shortcut to a device', (path) => symlinkSync('/dev/zero', path)),
    ...everywhere('a shortcut to the folder itself', (path, folder) => symlinkSync(folder, path)),
    at('a name that is not UTF-8', (path) =>
      writeFileSync(Buffer.concat([Buffer.from(`${path}.`), Buffer.from([0xff, 0xfe])]), 'a'),
    ),
    {
      name: 'names that differ by case alone',
      files: { ...BASE, [PLACE]: story(), 'guong-dien-hinh/To-hoa.mdx': story() },
      isRefused: true,
    },
    {
      name: 'names that differ by composition alone',
      files: { ...BASE, 'guong-dien-hinh/tổ.mdx': story(), ['guong-dien-hinh/tổ.mdx'.normalize('NFD')]: story() },
      isRefused: true,
    },
  ];
}

/** Files that are saved in another way than their names say. */
export function hostileBytes(): Hostile[] {
  const bytes: Record<string, Uint8Array> = {
    'UTF-16': Buffer.from(`\uFEFF${SITE}`, 'utf16le'),
    'windows-1258': Buffer.from(SITE, 'latin1'),
    'half a letter': Buffer.concat([Buffer.from(SITE), Buffer.from([0xe1, 0xbb])]),
    'a surrogate': Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]),
    zeros: new Uint8Array(1000),
    'random bytes': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    'a zip': Buffer.from('PK\u0003\u0004 and more'),
    '2 MB': Buffer.alloc(2_000_000, 'a'),
    '6 MB': Buffer.alloc(6_000_000, 'a\n'),
  };
  return ['trang.yaml', 'don-vi.yaml', 'lich.yaml', 'quan-tri.yaml', PLACE, 'khen-thuong/a.yaml'].flatMap((file) =>
    Object.entries(bytes).map(([name, data]) => ({
      name: `${file} of ${name}`,
      files: { ...BASE, [file]: data },
      isRefused: true,
    })),
  );
}
