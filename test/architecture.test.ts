import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** The reading order of `src`: a file may import its own folder and any folder before it. */
const ORDER = [
  'vietnamese',
  'domain',
  'forms',
  'stories',
  'lints',
  'strings',
  'routes',
  'writing',
  'feeds',
  'search',
  'word',
  'loading',
  'desk',
  'collections',
  'views',
  'client',
  'components',
  'layouts',
  'pages',
  'desk-pages',
];

/** Platform modules, and the only folders of `src` that may know them. */
const SEAMS: Record<string, readonly string[]> = {
  'astro:content': ['content.config.ts', 'collections', 'pages'],
  'astro:assets': ['components'],
  'node:': ['loading'],
  zod: ['content.config.ts', 'forms', 'feeds'],
  satteri: ['stories'],
  hast: ['stories'],
  sharp: ['loading'],
  mammoth: ['word'],
  fflate: ['word'],
  '@xmldom/xmldom': ['word'],
};

const IMPORT = /(?:^|[;\s])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gu;

const files = sourceFiles('src/**/*.{ts,astro}').filter(({ path }) => !path.endsWith('.d.ts'));
const importsOf = new Map(files.map(({ path, text }) => [path, importsIn(text)]));

test('every folder of src has its place in the reading order', () => {
  const folders = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => !folder.endsWith('.ts')));
  expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([]);
});

describe.each([...importsOf])('%s', (path, specifiers) => {
  const folder = folderOf(path);

  test('names our own modules by #folder, never by ./ or ../', () => {
    expect(specifiers.filter((specifier) => specifier.startsWith('.'))).toEqual([]);
  });

  test('imports nothing from a later folder', () => {
    const later = ORDER.slice(ORDER.indexOf(folder) + 1);
    expect(
      ORDER.includes(folder) ? specifiers.filter((specifier) => later.includes(folderNamed(specifier))) : [],
    ).toEqual([]);
  });

  test('knows no platform module outside its seam', () => {
    const known = Object.entries(SEAMS).filter(([module]) => specifiers.some((specifier) => isFrom(module, specifier)));
    expect(known.filter(([, trusted]) => !trusted.includes(folder)).map(([module]) => module)).toEqual([]);
  });

  test('never leads back to itself', () => {
    expect(reachableFrom(path)).not.toContain(path);
  });
});

function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, fixed, dynamic]) => fixed ?? dynamic!);
}

/** `src/forms/fields.ts` → `forms`; a file that lies in `src` itself is its own folder. */
function folderOf(path: string): string {
  return path.split('/')[1]!;
}

/** `#forms/fields` → `forms`. */
function folderNamed(specifier: string): string {
  return specifier.startsWith('#') ? specifier.slice(1).split('/')[0]! : '';
}

function isFrom(module: string, specifier: string): boolean {
  return module.endsWith(':')
    ? specifier.startsWith(module)
    : specifier === module || specifier.startsWith(`${module}/`);
}

function reachableFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = importedFiles(start);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...importedFiles(path));
  }
  return reached;
}

function importedFiles(path: string): string[] {
  return (importsOf.get(path) ?? [])
    .filter((specifier) => specifier.startsWith('#'))
    .map((specifier) => `src/${specifier.slice(1)}`)
    .map((file) => (importsOf.has(file) ? file : `${file}.ts`))
    .filter((file) => importsOf.has(file));
}
