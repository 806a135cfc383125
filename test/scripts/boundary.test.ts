import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const thrown = (code: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', './scripts/prepare/boundary.mjs', '--input-type=module', '-e', code, ...args],
    { encoding: 'utf8', env: { ...process.env, HOA_DEP_CHI_TIET: '' } },
  );

test.each([
  ['an error of ours', "throw new Error('Không mở được ảnh.')", 'Không mở được ảnh.\n'],
  ['an error of somebody else', "throw new TypeError('x is not a function')", 'lỗi chưa lường trước'],
  ['no error at all', 'throw null', 'lỗi chưa lường trước'],
  ['a promise that nobody waits for', "Promise.reject(new Error('late')); setInterval(() => {}, 9)", 'late'],
  ['a package that is not there', "await import('there-is-no-such-package')", 'npm install'],
  ['an option nobody knows', "(await import('node:util')).parseArgs({ args: ['--la'] })", 'tùy chọn không dùng được'],
  ['a disk that refuses', "(await import('node:fs')).readFileSync('./there-is-none')", 'there-is-none'],
  ['letters that steer a terminal', "throw new Error('Sai \\u001b[2J')", 'Sai ?[2J'],
])(
  '%s ends a command with a sentence, and not with a stack',
  (_, code, said) => {
    const { status, stderr } = thrown(code);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at /u);
  },
  60_000,
);
