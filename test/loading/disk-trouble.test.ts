import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTrouble } from '#loading/disk/disk-trouble';

const thrown = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

const made = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: x`), { code, syscall: 'write', ...more });

test('every refusal of a disk is one sentence that names the place', () => {
  const codes = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EBUSY', 'EXDEV', 'ENOENT', 'ESTALE', 'EFBIG'];
  for (const code of codes) expect(diskTrouble(made(code, { path: '/o/trang' })), code).toMatch(/^[^\n]*\/o\/trang/u);
});

test('real errors of this machine are told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-dia-'));
  writeFileSync(join(folder, 'tep'), '');
  expect(diskTrouble(thrown(() => openSync(join(folder, 'khong-co'), 'r')))).toContain('Không còn thấy');
  expect(diskTrouble(thrown(() => mkdirSync(join(folder, 'tep', 'a'))))).toContain('chỗ của thư mục');
  expect(diskTrouble(thrown(() => readFileSync(folder)))).toContain('phải là tệp');
  expect(diskTrouble(thrown(() => readdirSync(join(folder, 'x'.repeat(300)))))).toContain('dài quá');
  rmSync(folder, { recursive: true });
});

test('what wraps an error of the disk, and what programs of others say, is told too', () => {
  expect(diskTrouble(new Error('build failed', { cause: made('ENOSPC') }))).toContain('đã đầy');
  expect(diskTrouble(new Error('No space left on device (os error 28)'))).toContain('đã đầy');
});

test('what no disk said is left alone', () => {
  const others = [new Error('x'), 'x', undefined, made('ENOENT', { syscall: 'spawn git' }), made('constructor')];
  expect(others.map(diskTrouble)).toEqual(others.map(() => undefined));
});
