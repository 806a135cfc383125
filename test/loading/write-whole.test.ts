import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { removeWritten, writeTogether, writeWhole } from '#loading/disk/write-whole';

const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-ghi-'));
const file = join(folder, 'lich.yaml');

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const here = () => readdirSync(folder);

test('a file is written, its folder made, and nothing else left', () => {
  writeWhole(join(folder, 'a', 'b.yaml'), 'x');
  writeWhole(file, new Uint8Array([1, 2]));
  expect([here(), readdirSync(join(folder, 'a')), [...readFileSync(file)]]).toEqual([
    ['a', 'lich.yaml'],
    ['b.yaml'],
    [1, 2],
  ]);
});

test('rights of a file and the name that leads to it are kept', () => {
  writeFileSync(join(folder, 'that'), 'cũ');
  chmodSync(join(folder, 'that'), 0o640);
  symlinkSync('that', file);
  writeWhole(file, 'mới');
  expect(readFileSync(join(folder, 'that'), 'utf8')).toBe('mới');
  expect(statSync(join(folder, 'that')).mode & 0o777).toBe(0o640);
});

describe('over what was read', () => {
  test('is written where nothing changed', () => {
    writeWhole(file, 'một', { over: undefined });
    writeWhole(file, 'hai', { over: 'một' });
    expect(readFileSync(file, 'utf8')).toBe('hai');
  });

  test.each([[undefined], ['khác']])('is refused in words where something newer stands (read: %s)', (over) => {
    writeFileSync(file, 'của người khác');
    expect(() => writeWhole(file, 'của ta', { over })).toThrow(/vừa được người khác ghi/u);
    expect([here(), readFileSync(file, 'utf8')]).toEqual([['lich.yaml'], 'của người khác']);
  });

  test('is refused where the file is gone', () => {
    expect(() => writeWhole(file, 'của ta', { over: 'một' })).toThrow(/vừa được người khác ghi/u);
    expect(here()).toEqual([]);
  });

  test('is written where a register was not there yet, or empty', () => {
    writeWhole(file, '', { over: '' });
    writeWhole(file, 'mục đầu', { over: '' });
    expect(() => writeWhole(file, 'mục khác', { over: '' })).toThrow(/vừa được người khác ghi/u);
    expect(readFileSync(file, 'utf8')).toBe('mục đầu');
  });

  test('a story and its pictures are written all or not at all', () => {
    writeFileSync(file, 'bài của người khác');
    const files = ['1.webp', '2.webp', 'lich.yaml'].map((name) => ({ path: join(folder, name), data: 'x' }));
    expect(() => writeTogether(files)).toThrow(/vừa được người khác ghi/u);
    expect([here(), readFileSync(file, 'utf8')]).toEqual([['lich.yaml'], 'bài của người khác']);
    rmSync(file);
    writeTogether(files);
    expect(here().toSorted()).toEqual(['1.webp', '2.webp', 'lich.yaml']);
  });

  test('is taken back only while nobody changed it', () => {
    writeFileSync(file, 'khác');
    removeWritten(file, 'của ta');
    expect(here()).toEqual(['lich.yaml']);
    removeWritten(file, 'khác');
    expect(here()).toEqual([]);
  });
});

test('a writer that is killed at any moment leaves the old file or the new one', async () => {
  const both = ['a', 'b'].map((letter) => letter.repeat(300_000));
  writeFileSync(file, both[0]!);
  const code = `const { writeWhole } = await import('#loading/disk/write-whole');
    for (let n = 1; ; n += 1) writeWhole(process.argv[1], (n % 2 ? 'b' : 'a').repeat(300_000));`;
  for (let kill = 0; kill < 12; kill += 1) {
    const writer = spawn(process.execPath, ['--input-type=module', '-e', code, file], { stdio: 'ignore' });
    const ended = new Promise((resolve) => writer.once('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 90 + 17 * kill));
    writer.kill('SIGKILL');
    await ended;
    expect(both).toContain(readFileSync(file, 'utf8'));
  }
  writeFileSync(join(folder, `.lich.yaml.${process.pid}-0123abcd.tam`), 'still being written');
  writeWhole(file, 'x');
  expect(here().toSorted()).toEqual([`.lich.yaml.${process.pid}-0123abcd.tam`, 'lich.yaml']);
});
