import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const MAX_COLUMNS = 120;
const MAX_LINES = 150;

/** Names that say nothing of what is inside. */
const EMPTY_NAMES = ['utils', 'helpers', 'common', 'misc', 'shared', 'lib', 'index'];

const code = sourceFiles('{src,scripts,test,.config}/**/*.{ts,mjs,astro,css}', '*.mjs').filter(
  ({ path }) => !path.startsWith('test/sites/') && !path.startsWith('test/broken/'),
);

describe.each(code)('$path', ({ path, text }) => {
  const lines = text.split('\n');

  test('has neither tabs, nor spaces at a line’s end, nor carriage returns', () => {
    expect(lines.filter((line) => /\t|\s$/u.test(line))).toEqual([]);
  });

  test(`keeps its comments within ${MAX_COLUMNS} columns; Prettier sees to the rest`, () => {
    expect(lines.filter((line) => isComment(line) && [...line].length > MAX_COLUMNS)).toEqual([]);
  });

  test('ends with one line break', () => {
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
  });

  test('is written in composed letters', () => {
    expect(lines.filter((line) => line !== line.normalize('NFC'))).toEqual([]);
  });

  test('leaves nothing to do without naming who will', () => {
    expect(lines.filter((line) => /\b(?:TODO|FIXME|XXX)\b(?!\()/u.test(line) && path !== 'test/style.test.ts')).toEqual(
      [],
    );
  });
});

describe.each(code.filter(({ path }) => path.startsWith('src/') && !path.endsWith('.css')))(
  '$path',
  ({ path, text }) => {
    test(`is at most ${MAX_LINES} lines of code long`, () => {
      expect(text.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(MAX_LINES);
    });

    test('has a name that says what is inside', () => {
      const names = path.split('/').slice(path.startsWith('src/pages/') ? 2 : 1);
      const isPage = path.startsWith('src/pages/');
      expect(
        names.map(withoutEnding).filter((name) => EMPTY_NAMES.includes(name) && !(isPage && name === 'index')),
      ).toEqual([]);
    });
  },
);

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\/\*|\*)/u.test(line);
}

function withoutEnding(name: string): string {
  return name.split('.')[0]!;
}
