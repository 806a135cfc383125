import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineDigest } from '#loading/cache/engine-digest';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
  cpSync('package.json', join(copy, 'package.json'));
  for (const folder of ['loading', 'stories', 'domain'])
    cpSync(join('src', folder), join(copy, 'src', folder), { recursive: true });
});

afterAll(() => rmSync(copy, { recursive: true }));

test('whatever file of our code changes, what is kept is stale', () => {
  const before = engineDigest(copy);
  expect(engineDigest(copy)).toBe(before);
  const deaf = globSync('src/**/*.ts', { cwd: copy })
    .filter((file) => file.split('/').length > 3 || file.startsWith('src/stories/'))
    .filter((file) => {
      writeFileSync(join(copy, file), '// changed\n', { flag: 'a' });
      const isDeaf = engineDigest(copy) === before;
      cpSync(file, join(copy, file));
      return isDeaf;
    });
  expect(deaf).toEqual([]);
});
