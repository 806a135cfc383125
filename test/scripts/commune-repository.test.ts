import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeRepository } from '../../scripts/new/commune-repository.ts';
import { sourceFiles } from '../source-files.ts';
import { filesIn } from './new-content.ts';

const place = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
let folder: string;
let count = 0;
beforeEach(() => mkdirSync((folder = join(place, String((count += 1))))));
afterAll(() => rmSync(place, { recursive: true }));

interface Package {
  name: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
}
const packageIn = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
const engine = JSON.parse(readFileSync('package.json', 'utf8')) as Package & { version: string };

describe('the repository of a commune', () => {
  test('has the engine as its one dependency, at exactly this version', () => {
    writeRepository(folder, 'hoa-dep-ho-sen');
    expect(packageIn()).toMatchObject({ name: 'hoa-dep-ho-sen', private: true });
    expect(packageIn().dependencies).toEqual({ 'hoa-dep': engine.version });
  });

  test('holds what builds the site on a forge, and nothing else', () => {
    const written = writeRepository(folder, 'hoa-dep-ho-sen');
    expect([...filesIn(folder).keys()]).toEqual([
      '.github/workflows/trang.yml',
      '.gitignore',
      '.gitlab-ci.yml',
      'package.json',
    ]);
    expect(written.toSorted()).toEqual([...filesIn(folder).keys()]);
  });

  test('keeps out of Git what this repository keeps out', () => {
    writeRepository(folder, 'x');
    expect(filesIn(folder).get('.gitignore')).toBe(readFileSync('.gitignore', 'utf8'));
  });

  test('has every command that we name to an officer', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    const stayHere = new Set(files.filter((file) => file.startsWith('!')).map((file) => file.slice(1)));
    writeRepository(folder, 'x');
    const told = sourceFiles(
      'src/**/*.{ts,astro,mdx}',
      'scripts/*.{ts,mjs}',
      'scripts/{new,word,deploy,release}/**/*.ts',
    ).filter(({ path }) => !stayHere.has(path));
    const named = told.flatMap(({ text }) => [...text.matchAll(/npm (?:run )?(start|(?<=run )[a-z][\w:-]*)/gu)]);
    const commands = [...new Set(named.map(([, name]) => name!))];
    expect(commands.length).toBeGreaterThan(4);
    expect(commands.filter((name) => !packageIn().scripts[name])).toEqual([]);
  });

  test('keeps what is there: other dependencies, the source of the engine, files of its own', () => {
    const own = {
      name: 'trang-cua-xa',
      scripts: { build: 'echo' },
      dependencies: { 'hoa-dep': 'git+https://x.example/h#v1' },
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
    writeFileSync(join(folder, '.gitlab-ci.yml'), 'own: true\n');
    writeRepository(folder, 'x');
    expect(packageIn()).toMatchObject(own);
    expect(packageIn().scripts).toHaveProperty('start');
    expect(filesIn(folder).get('.gitlab-ci.yml')).toBe('own: true\n');
    expect(writeRepository(folder, 'x')).toEqual([]);
  });

  test('is not written over the engine itself', () => {
    expect(writeRepository('.', 'x')).toEqual([]);
  });
});
