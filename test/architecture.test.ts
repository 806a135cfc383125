import { expect, test } from 'vitest';
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
  'aggregation',
  'search',
  'office',
  'word',
  'attachments',
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
  zod: ['content.config.ts', 'forms', 'feeds', 'aggregation'],
  saxes: ['aggregation'],
  parse5: ['aggregation'],
  satteri: [],
  hast: ['stories'],
  mdast: ['stories', 'word'],
  'micromark-extension-gfm': ['stories'],
  'mdast-util-from-markdown': ['stories'],
  'mdast-util-to-markdown': ['word'],
  sharp: ['loading'],
  mammoth: ['word'],
  fflate: ['office', 'attachments'],
  '@cantoo/pdf-lib': ['attachments'],
  '@xmldom/xmldom': ['word'],
};

/** What holds people whom nobody has asked, and who may know it: those that read, check, make the publishable. */
const RAW: Record<string, readonly string[]> = {
  '#domain/bulletin': [
    ...['src/domain/', 'src/forms/', 'src/lints/', 'src/loading/', 'src/desk/'],
    ...['scripts/release/', 'scripts/bench/', 'scripts/new/'],
  ],
  '#loading/file/stored-record': [
    'src/loading/',
    'src/desk/',
    'src/client/desk/',
    'src/content.config.ts',
    'src/collections/edition.ts',
  ],
  '#loading/read-content': [
    'src/loading/',
    'scripts/build.ts',
    'scripts/check.ts',
    'scripts/import-word.ts',
    'scripts/new/',
  ],
  '#loading/disk/story-text': ['src/collections/'],
  'astro:content': ['src/collections/edition.ts', 'src/content.config.ts'],
};

/** What a new channel takes instead; the rules in words are in `src/domain/README.md`. */
const INSTEAD = 'take `await editionFor(channel)` in a page, `EditionFor<channel>` in a folder: src/domain/README.md';

/** Where pages are made, which take the edition of the site. */
const PAGES = [
  ...['src/routes/edition.ts', 'src/collections/', 'src/views/', 'src/components/', 'src/layouts/', 'src/pages/'],
  ...['src/desk/', 'src/desk-pages/'],
];

const IMPORT = /(?:^|[;\s])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gu;

const files = sourceFiles('src/**/*.{ts,astro}').filter(({ path }) => !path.endsWith('.d.ts'));
const scripts = sourceFiles('scripts/**/*.ts');
const textOf = new Map(files.map(({ path, text }) => [path, text]));
const importsOf = new Map(files.map(({ path, text }) => [path, importsIn(text)]));

test('every folder of src has its place in the reading order', () => {
  const folders = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => !folder.endsWith('.ts')));
  expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([]);
});

test('our own modules are named by #folder, never by ./ or ../', () => {
  expect(imports((_, specifier) => specifier.startsWith('.'))).toEqual([]);
});

test('nothing is imported from a later folder', () => {
  const isLater = (folder: string, specifier: string) =>
    ORDER.includes(folder) && ORDER.indexOf(folderNamed(specifier)) > ORDER.indexOf(folder);
  expect(imports(isLater)).toEqual([]);
});

test('no platform module is known outside its seam', () => {
  const isOutside = (folder: string, specifier: string) =>
    Object.entries(SEAMS).some(([module, trusted]) => isFrom(module, specifier) && !trusted.includes(folder));
  expect(imports(isOutside)).toEqual([]);
});

test('what reads one file runs in a browser as well: it knows no disk, no cache and no photo', () => {
  const isBeyond = (specifier: string) => specifier.startsWith('node:') || /^#loading\/(?!file\/)/u.test(specifier);
  const inFile = files.filter(({ path }) => path.startsWith('src/loading/file/'));
  expect(inFile.length).toBeGreaterThan(10);
  expect(inFile.filter(({ path }) => importsOf.get(path)!.some(isBeyond)).map(({ path }) => path)).toEqual([]);
});

test('what a browser runs knows no Node, however far it reaches', () => {
  const run = (path: string) => importsIn((textOf.get(path) ?? '').replace(/\bimport type\s[^;]*;/gu, ''));
  const reached = new Set(files.map(({ path }) => path).filter((path) => path.startsWith('src/client/')));
  for (const path of reached)
    for (const specifier of run(path)) if (specifier.startsWith('#')) reached.add(`src/${specifier.slice(1)}.ts`);
  expect(reached).toContain('src/loading/checks/withdrawn.ts');
  expect([...reached].filter((path) => run(path).some((specifier) => specifier.startsWith('node:')))).toEqual([]);
});

test('what is written reaches a channel only through the rules of consent', () => {
  const isRaw = (path: string, specifier: string) =>
    Object.entries(RAW).some(([module, trusted]) => specifier === module && !trusted.some((it) => path.startsWith(it)));
  expect(rawImports(isRaw), INSTEAD).toEqual([]);
});

test('a channel takes what was agreed for itself, never what the pages may show', () => {
  expect(saying(/\bEdition\b|\b(?:EditionFor|Publishable)<'site'>/u, PAGES), INSTEAD).toEqual([]);
});

test('what was agreed for feeds and open data goes nowhere else', () => {
  const gathered =
    /\bSharedEdition\b|\b(?:EditionFor|Publishable)<'aggregation'>|\bcurrentFeedSource\b|\beditionFor\('aggregation'\)/u;
  const folders = ['src/feeds/', 'src/collections/', 'src/routes/edition.ts', 'src/views/', 'src/pages/du-lieu/'];
  expect(saying(gathered, [...folders, 'scripts/bench/']), INSTEAD).toEqual([]);
});

test('a channel is named, so that no other passes for it', () => {
  const anyChannel = /\b(?:EditionFor|Publishable)<(?!')/u;
  const makers = ['src/domain/publishable.ts', 'src/routes/edition.ts', 'src/collections/'];
  expect(saying(anyChannel, makers), INSTEAD).toEqual([]);
  const made = /\bas (?:unknown as )?(?:EditionFor|Publishable|Edition|SharedEdition)\b/u;
  expect(saying(made, ['src/domain/publishable.ts']), INSTEAD).toEqual([]);
});

/** Files beside the pages that are part of the site, each by name, and what serves the pages themselves. */
const SITE_FILES = [
  ...['robots.txt.ts', 'sitemap.xml.ts', 'anh/[name].ts', 'van-ban/tep/[file].ts', 'du-lieu/[...file].ts'].map(
    (path) => `src/pages/${path}`,
  ),
  ...['edition', 'feed-source', 'pictures', 'stories'].map((name) => `src/collections/${name}.ts`),
];

test('code that is no page, which marks no illustration, takes what was agreed for its channel', () => {
  const ofPages = saying(/\bcurrentEdition\b|\bpublishedPictures\b/u, SITE_FILES);
  expect(
    ofPages.filter((path) => path.endsWith('.ts')),
    INSTEAD,
  ).toEqual([]);
});

/** What a page may ask of the folder on disk: nothing that reads a record. */
const LENT = /^#loading\/(?:cache\/digest|disk\/(?:attachments|desk-settings)|photos\/(?:photos|published-photos))$/u;

test('what is printed reads no record from the disk', () => {
  const readers = [
    'src/loading/',
    'src/desk/',
    'src/client/desk/',
    'src/collections/',
    'src/content.config.ts',
    'src/desk-pages/',
    'scripts/',
  ];
  const isReading = (path: string, specifier: string) =>
    specifier.startsWith('#loading/') && !LENT.test(specifier) && !readers.some((it) => path.startsWith(it));
  expect(rawImports(isReading), INSTEAD).toEqual([]);
});

test('src is TypeScript, which these tests read', () => {
  expect(sourceFiles('src/**/*.{js,mjs,cjs,jsx,tsx,mts}').map(({ path }) => path)).toEqual([]);
});

test('only the edition of a build asks the rules of consent for what a channel may carry', () => {
  expect(
    saying(/\bpublishable\(/u, ['src/collections/edition.ts', 'src/loading/checks/named.ts', 'scripts/bench/']),
  ).toEqual([]);
});

function saying(words: RegExp, trusted: readonly string[]): string[] {
  return [...files, ...scripts]
    .filter(({ path, text }) => words.test(text) && !trusted.some((folder) => path.startsWith(folder)))
    .map(({ path }) => path);
}

test('no file leads back to itself', () => {
  expect(files.map(({ path }) => path).filter((path) => reachableFrom(path).has(path))).toEqual([]);
});

/** Where files are written whole or not at all, and what runs where nobody publishes. */
const WRITERS =
  /^(?:src\/loading\/disk\/write-whole\.ts|scripts\/(?:publishing|bench)\/|scripts\/prepare\/lock-optional\.mjs$)/u;

test('nothing is written but by what writes whole', () => {
  const bare =
    /\b(?:(?:writeFile|appendFile|copyFile|truncate)(?:Sync)?|cpSync|createWriteStream)\b|\bcp\(|\.toFile\(/u;
  const all = sourceFiles('{src/loading,scripts}/**/*.{ts,mjs}').filter(({ path }) => !WRITERS.test(path));
  expect(all.filter(({ text }) => bare.test(text)).map(({ path }) => path)).toEqual([]);
});

/** Who may read what the machine says of itself, and what for; nothing of ours is handed on in it. */
const ENVIRONMENT: Record<string, RegExp> = {
  'scripts/environment.ts': /^(?:GITHUB_ACTIONS|GITLAB_CI)$/u,
  'scripts/site-config.ts': /^name$/u, // Forgets what would outrank Vite's and Astro's configuration.
  'scripts/search-index.ts': /^PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE$/u, // Pagefind has no other door.
  'scripts/bench/search-pagefind.ts': /^PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE$/u,
  'scripts/word/choice.ts': /^INIT_CWD$/u, // Where npm was typed.
  'scripts/prepare/run.mjs': /^npm_execpath$/u,
  'scripts/prepare/boundary.mjs': /^HOA_DEP_CHI_TIET$/u, // A developer's, typed before a command.
  'scripts/test.mjs': /^(?:CI|CHROME_PATH|ASTRO_TELEMETRY_DISABLED)$/u,
};

test('the environment of the process is no channel: who reads it is known, and what', () => {
  const code = sourceFiles('{src,scripts}/**/*.{ts,mjs,astro}', 'astro.config.mjs');
  const read = code.flatMap(({ path, text }) =>
    [...text.matchAll(/process\.env(?:\.(\w+)|\['(\w+)'\]|, (\w+)\))?/gu)].map((match) => ({
      path,
      name: match.slice(1).find(Boolean) ?? /\{ (\w+): \w+ \} = process\.env/u.exec(text)?.[1] ?? '',
    })),
  );
  expect(read.filter(({ path, name }) => !ENVIRONMENT[path]?.test(name))).toEqual([]);
  expect(new Set(read.map(({ path }) => path))).toEqual(new Set(Object.keys(ENVIRONMENT)));
});

function rawImports(isWrong: (path: string, specifier: string) => boolean): string[] {
  return [...files, ...scripts].flatMap(({ path, text }) =>
    importsIn(text)
      .filter((specifier) => isWrong(path, specifier))
      .map((specifier) => `${path} ← ${specifier}`),
  );
}

/** `file ← module` of every import that breaks a rule. */
function imports(isWrong: (folder: string, specifier: string) => boolean): string[] {
  return [...importsOf].flatMap(([path, specifiers]) =>
    specifiers.filter((specifier) => isWrong(folderOf(path), specifier)).map((specifier) => `${path} ← ${specifier}`),
  );
}

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

test('one place asks the open net, one the machine itself: whatever else fetches would go around what they refuse', () => {
  const known = ['scripts/aggregation/exchange.ts', 'scripts/release/copies.ts'];
  const asks = /(?<![\w.])fetch\(|from 'undici'|from 'node:(?:https?|net|tls|http2)'/u;
  const servers = ['scripts/serving/', 'scripts/serve.ts', 'scripts/aggregation/dialler.ts'];
  const served = (path: string) => servers.some((place) => path.startsWith(place));
  const offline = [...files, ...scripts].filter(({ path }) => !path.startsWith('src/client/') && !served(path));
  const found = offline.filter(({ text }) => asks.test(text)).map(({ path }) => path);
  expect(found.filter((path) => !known.includes(path))).toEqual([]);
});
