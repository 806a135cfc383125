import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const MAX_COLUMNS = 120;
const MAX_LINES = 150;

/** Names that say nothing of what is inside. */
const EMPTY_NAMES = ['utils', 'helpers', 'common', 'misc', 'shared', 'lib', 'index'];

const code = sourceFiles('{src,scripts,test,.config}/**/*.{ts,mjs,astro,css}', '*.mjs').filter(
  ({ path }) => !path.startsWith('test/sites/') && !path.startsWith('test/broken/'),
);
const source = code.filter(({ path }) => path.startsWith('src/') && !path.endsWith('.css'));

test('reads the code of the project', () => {
  expect(code.length).toBeGreaterThan(source.length);
  expect(source.length).toBeGreaterThan(100);
});

test('no line has a tab, a space at its end or a carriage return', () => {
  expect(lines((line) => /\t|\s$/u.test(line))).toEqual([]);
});

test(`comments keep within ${MAX_COLUMNS} columns; Prettier sees to the rest`, () => {
  expect(lines((line) => isComment(line) && [...line].length > MAX_COLUMNS)).toEqual([]);
});

test('every file ends with one line break', () => {
  expect(paths(code, ({ text }) => !text.endsWith('\n') || text.endsWith('\n\n'))).toEqual([]);
});

test('no mark of a merge is left', () => {
  const told = [...code, ...sourceFiles('*.md', '{.github,src,scripts,content}/**/*.{md,mdx,yml,yaml}')];
  const isLeft = ({ text }: SourceFile) => /^(?:<{7}|>{7}) /mu.test(text);
  expect(paths(told, isLeft)).toEqual([]);
});

test('every letter is composed', () => {
  expect(lines((line) => line !== line.normalize('NFC'))).toEqual([]);
});

test('nothing is left to do without naming who will', () => {
  const isOpen = (line: string) => /\b(?:TODO|FIXME|XXX)\b(?!\()/u.test(line);
  expect(lines(isOpen).filter((place) => !place.startsWith('test/style.test.ts'))).toEqual([]);
});

test(`files of src are at most ${MAX_LINES} lines of code long`, () => {
  expect(paths(source, ({ text }) => text.split('\n').filter((line) => line.trim() !== '').length > MAX_LINES)).toEqual(
    [],
  );
});

test('files and folders of src have names that say what is inside', () => {
  expect(paths(source, hasEmptyName)).toEqual([]);
});

/** `path:line` of every offending line. */
function lines(isWrong: (line: string) => boolean): string[] {
  return code.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (isWrong(line) ? [`${path}:${index + 1}`] : [])),
  );
}

function paths(files: readonly SourceFile[], isWrong: (file: SourceFile) => boolean): string[] {
  return files.filter(isWrong).map(({ path }) => path);
}

function hasEmptyName({ path }: SourceFile): boolean {
  const isPage = path.startsWith('src/pages/');
  const names = path
    .split('/')
    .slice(isPage ? 2 : 1)
    .map((name) => name.split('.')[0]!);
  return names.some((name) => EMPTY_NAMES.includes(name) && !(isPage && name === 'index'));
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\/\*|\*)/u.test(line);
}
