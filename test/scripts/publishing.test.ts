import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { exchange, inTwoSteps } from '../../scripts/publishing/exchange.ts';
import { whileHeld } from '../../scripts/publishing/lock.ts';
import { bringBack, moved, putInPlace, tidyPlace, workFolder } from '../../scripts/publishing/put-in-place.ts';
import { refusedPlace, refusedSitePlace } from '../../scripts/publishing/refused-place.ts';
import { writeManifest } from '../../scripts/release/manifest.ts';
import { contentsOf, writeSmallSite } from './small-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-dat-'));
const site = join(folder, 'dist');
const here = () => readdirSync(folder).toSorted();

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a site of that word holds. */
function whole(word: string): string {
  const place = mkdtempSync(join(tmpdir(), 'hoa-dep-mau-'));
  writeSmallSite(place, word);
  const contents = contentsOf(place);
  rmSync(place, { recursive: true });
  return contents;
}
const [old, fresh] = [whole('cũ'), whole('mới')];

describe('a site that stands', () => {
  beforeEach(() => {
    writeSmallSite(site, 'cũ');
  });

  test('is replaced whole, and nothing is left beside it', async () => {
    await putInPlace(site, (draft) => {
      writeSmallSite(draft, 'mới');
      expect(contentsOf(site)).toBe(old);
    });
    expect([contentsOf(site), here()]).toEqual([fresh, ['dist']]);
  });

  test('stands when what was to come breaks off', async () => {
    const breaking = putInPlace(site, (draft) => {
      writeSmallSite(draft, 'mới');
      throw new Error('đầy đĩa');
    });
    await expect(breaking).rejects.toThrow('đầy đĩa');
    expect([contentsOf(site), here()]).toEqual([old, ['dist']]);
  });

  test('stays where a name leads to it', async () => {
    renameSync(site, join(folder, 'that'));
    symlinkSync('that', site);
    await putInPlace(site, (draft) => {
      writeSmallSite(draft, 'mới');
    });
    expect([contentsOf(join(folder, 'that')), here()]).toEqual([fresh, ['dist', 'that']]);
  });

  test('is never gone, not even for a moment, where the disk can exchange folders', () => {
    writeSmallSite(join(folder, 'draft'), 'mới');
    exchange(join(folder, 'draft'), site, join(folder, 'khong-dung'));
    expect([contentsOf(site), contentsOf(join(folder, 'draft'))]).toEqual([fresh, old]);
  });

  test.skipIf(process.platform !== 'linux')('gives way to one from another disk', async () => {
    const other = mkdtempSync('/dev/shm/hoa-dep-');
    writeSmallSite(join(other, 'dist'), 'mới');
    await putInPlace(site, (draft) => {
      moved(join(other, 'dist'), draft);
    });
    expect(contentsOf(site)).toBe(fresh);
    rmSync(other, { recursive: true });
  });

  test('comes back when a process was killed between the two steps of a disk that needs two', async () => {
    const [draft, aside] = ['1-0', 'cu'].map((name) => join(folder, `.dist.hoa-dep-${name}`)) as [string, string];
    writeSmallSite(draft, 'mới');
    inTwoSteps(draft, site, aside);
    expect([contentsOf(site), contentsOf(draft)]).toEqual([fresh, old]);
    // The first step alone, as it is left behind.
    renameSync(site, aside);
    await bringBack(site);
    expect([contentsOf(site), here()]).toEqual([fresh, ['dist']]);
  });
});

const publisher = (...words: string[]): ChildProcess =>
  spawn(process.execPath, ['test/scripts/publish-forever.ts', folder, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Until it began that many times. */
const begun = (child: ChildProcess, times: number) =>
  new Promise<void>((settle) => {
    let left = times;
    child.stdout!.on('data', (dots: Buffer) => (left -= dots.length) <= 0 && settle());
  });
const killed = (child: ChildProcess) =>
  new Promise((settle) => {
    child.once('exit', settle);
    child.kill('SIGKILL');
  });

describe('processes that are killed', () => {
  test(
    'leave the old site or the new one, byte for byte, and the next run leaves nothing else',
    { timeout: 600_000 },
    async () => {
      writeSmallSite(site, 'cũ');
      const found = new Set<string>();
      for (let kill = 0; kill < 100; kill += 1) {
        const child = publisher('mới', 'cũ');
        await begun(child, 1 + (kill % 3));
        await new Promise((settle) => setTimeout(settle, Math.random() * 30));
        await killed(child);
        found.add(contentsOf(site));
      }
      expect(
        [...found].map((contents) => (contents === old ? 'cũ' : contents === fresh ? 'mới' : contents)).toSorted(),
      ).toEqual(['cũ', 'mới']);
      workFolder(join(folder, '.cache'));
      await tidyPlace(site);
      expect([here(), readdirSync(join(folder, '.cache')).filter((name) => !name.endsWith('.khoa'))]).toEqual([
        ['.cache', 'dist'],
        [],
      ]);
    },
  );

  test('hold no lock; those that live hold it, and two never build at once', { timeout: 60_000 }, async () => {
    const file = join(folder, '.cache', 'dang-dung.khoa');
    const [first, second] = [publisher('a'), publisher('b')];
    await Promise.all([begun(first, 1), begun(second, 1)]);
    await new Promise((settle) => setTimeout(settle, 1500));
    await Promise.all([first, second].map(killed));
    expect([whole('a'), whole('b')]).toContain(contentsOf(site));
    let inside = 0;
    await Promise.all(
      [1, 2, 3].map(() =>
        whileHeld(file, async () => {
          expect((inside += 1)).toBe(1);
          await new Promise((settle) => setTimeout(settle, 50));
          inside -= 1;
        }),
      ),
    );
  });
});

describe('--ra', () => {
  const content = join(folder, 'content');
  const built = (change: (place: string) => void = () => {}) => {
    writeSmallSite(site, 'cũ');
    writeManifest(site, (path) => path === 'bai-1/index.html');
    change(site);
    return refusedSitePlace(site, content);
  };
  const put = (path: string, text = '') => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };

  test('takes a folder that is new, empty, or a site of ours', () => {
    mkdirSync(site);
    expect([refusedSitePlace(join(folder, 'moi', 'nua'), content), refusedSitePlace(site, content)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(built()).toBeUndefined();
    expect(built(() => put('Thumbs.db'))).toBeUndefined();
  });

  test.each<[string, () => void]>([
    ['something else, be there a 404.html', () => rmSync(join(site, 'du-lieu'), { recursive: true })],
    ['a manifest of another program', () => put('du-lieu/manifest.json', '{"name":"app","icons":[]}')],
    ['a manifest that is cut short', () => put('du-lieu/manifest.json', '{"version":1,"files":[')],
    ['files of somebody’s own among ours', () => put('anh-ca-nhan/a.jpg')],
  ])('refuses %s', (_, change) => {
    expect(built(change)).toMatch(/^Thư mục .* (?:đang chứa thứ khác|có tệp không phải của trang)/u);
  });

  test.each([
    ['the content folder', () => content],
    ['a folder in it', () => join(content, 'dist')],
    ['one above it', () => folder],
    ['the project', () => process.cwd()],
    ['the top of the disk', () => '/'],
    ['the home folder', () => homedir()],
    ['a name that leads to one of them', () => join(folder, 'loi-tat')],
    ['a file', () => join(folder, 'tep')],
  ])('refuses %s, for packages too', (_, place) => {
    mkdirSync(content);
    symlinkSync('content', join(folder, 'loi-tat'));
    writeFileSync(join(folder, 'tep'), '');
    expect(refusedPlace(place(), content)).toMatch(/không|Không|là một tệp/u);
    expect(refusedSitePlace(place(), content)).toBe(refusedPlace(place(), content));
  });
});
