import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { photoBytes, readPhoto } from '#loading/photos/photos';
import { readContent } from '#loading/read-content';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-nho-'));
const content = 'test/sites/tran-ninh';
let count = 0;

/** Everything a build takes from its caches. */
async function told(cache: string): Promise<string> {
  const read = await readContent({ content, cache, engine: 'e1' });
  const photo = await readPhoto(join(folder, 'anh.jpg'));
  const bytes = await Promise.all(photo.variants.map((variant) => photoBytes(photo, variant, cache)));
  return JSON.stringify([read, bytes.map((picture) => Buffer.from(picture).toString('base64'))]);
}

const filesIn = (cache: string) =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .map((path) => join(cache, path))
    .filter((path) => statSync(path).isFile());

/** Of every entry of a file of text; of other files the middle. */
function edited(file: string, change: (text: string) => string): void {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  writeFileSync(file, Buffer.from(change(text), 'latin1'));
  expect(readFileSync(file).equals(bytes), `${file} is as it was`).toBe(false);
}

const middle = (text: string) => Math.floor(text.length / 2);

const damages: Record<string, (file: string, other: string) => void> = {
  truncated: (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  emptied: (file) => truncateSync(file, 0),
  'edited in one letter': (file) =>
    edited(
      file,
      (text) =>
        `${text.slice(0, middle(text))}${text[middle(text)] === 'x' ? 'y' : 'x'}${text.slice(middle(text) + 1)}`,
    ),
  'swapped with another': (file, other) => copyFileSync(other, file),
  'cut at a line, as if that were all': (file) =>
    edited(file, (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
  'with two entries in each other’s place': (file) =>
    edited(file, (text) => {
      const [head = '', first = '', second = '', ...rest] = text.split('\n');
      const [a = [], b = []] = [first, second].map((line) => line.split(' '));
      const [one, two] = [
        [a[0], ...b.slice(1)],
        [b[0], ...a.slice(1)],
      ].map((parts) => parts.join(' '));
      return !file.endsWith('.json') ? `${text}x` : [head, one, two, ...rest].join('\n');
    }),
  'a folder in its place': (file) => {
    rmSync(file);
    mkdirSync(join(file, 'a'), { recursive: true });
  },
  'of another type': (file) => writeFileSync(file, '{"engine":"e1","readings":[["a",null]]}'),
  'written on from another file': (file) => edited(file, (text) => text + text),
};

let clean = '';
beforeAll(async () => {
  const raw = { width: 420, height: 300, channels: 3 } as const;
  const pixels = Uint8Array.from({ length: 420 * 300 * 3 }, (_, place) => (place * 7 + (place >> 9) * 13) % 256);
  await sharp(pixels, { raw }).jpeg().toFile(join(folder, 'anh.jpg'));
  clean = await told(join(folder, 'sach'));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what is kept is taken, and nothing is said', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const times = () => filesIn(join(folder, 'sach')).map((file) => statSync(file).mtimeMs);
  const before = times();
  expect(await told(join(folder, 'sach'))).toBe(clean);
  expect([before.length > 5, times(), said.mock.calls]).toEqual([true, before, []]);
});

describe.each(Object.entries(damages))('every file of a cache %s', (_, damage) => {
  test('is noticed, said once each, and made anew', { timeout: 60_000 }, async () => {
    const cache = join(folder, `hong-${(count += 1)}`);
    await told(cache);
    const files = filesIn(cache);
    const copies = files.map((file) => readFileSync(file));
    const others = files.map((_, index) => join(folder, `khac-${index}`));
    others.forEach((other, index) => writeFileSync(other, copies.at(index - 1)!));
    files.forEach((file, index) => damage(file, others[index]!));
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await told(cache)).toBe(clean);
    const words = said.mock.calls.map(([line]) => String(line));
    expect(words.filter((line) => !/^Bộ nhớ tạm \S+ bị hỏng hoặc bị sửa; đã làm lại\.\n$/u.test(line))).toEqual([]);
    expect(words.length).toBe(files.length);
    expect(filesIn(cache).map((file) => readFileSync(file))).toEqual(copies);
  });
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is made anew', async () => {
  const cache = join(folder, 'khong-doc-duoc');
  await told(cache);
  for (const file of filesIn(cache)) chmodSync(file, 0);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await told(cache)).toBe(clean);
});

test('what another engine read is read anew, without a word', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const cache = join(folder, 'may-khac');
  await readContent({ content, cache, engine: 'e0' });
  expect([await told(cache), said.mock.calls]).toEqual([clean, []]);
});
