import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { minify } from 'vite';
import { copyMarks, unmarked } from '#search/copy-marks';
import { printedNumbers } from '#search/document-number';
import { indexedWords } from '#search/folded';
import { searchableCopy } from '#search/searchable-copy';
import { packedVocabulary } from '#search/vocabulary';

/** Parts of a page that lead elsewhere: what they name is found on its own page. */
const NOT_SEARCHED = [
  ...['nav', 'form', 'script', 'style', '.crumbs', '.kind', '.banner p', '.badge', '.tags', '.chips'],
  ...['.facts dt', '.cards', '.rows', '.cries', '.links', '.posters', '.head', '.screen', '.share'],
];

/** Small pieces of the index: a word costs little. Pagefind calls the setting unstable, so its version is pinned. */
const PIECE = '500';

/** Above this many bytes the list of pages is a file of its own. */
const SMALL_META = 4096;

/** Builds the search index of a built site from its pages, into `<outDir>/pagefind/`. */
export async function buildSearchIndex(outDir: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PIECE;
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    includeCharacters: copyMarks,
    excludeSelectors: NOT_SEARCHED,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const sourcePath of searchedPages(outDir)) {
    const content = searchableCopy(readFileSync(join(outDir, sourcePath), 'utf8'));
    const added = await index.addHTMLFile({ sourcePath, content });
    if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
  }
  const outputPath = join(outDir, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  await index.writeFiles({ outputPath });
  await close();
  await finish(outDir, outputPath);
}

function searchedPages(outDir: string): string[] {
  return globSync('**/*.html', { cwd: outDir })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .filter((file) => readFileSync(join(outDir, file), 'utf8').includes('data-pagefind-body'));
}

/** Removes what our page does not use, completes the engine, and tells the search page what to fetch at once. */
async function finish(outDir: string, folder: string): Promise<void> {
  for (const file of globSync('*{ui,highlight,worker}*.{js,css}', { cwd: folder })) rmSync(join(folder, file));
  const meta = globSync('*.pf_meta', { cwd: folder })[0]!;
  const isMetaInside = statSync(join(folder, meta)).size <= SMALL_META;
  const inside = ['pagefind-entry.json', ...(isMetaInside ? [meta] : [])];
  const parts = [carried(folder, inside), readFileSync(join(folder, 'pagefind.js'), 'utf8'), exported(folder)];
  const { code } = await minify('pagefind.js', parts.join('\n'), { module: true });
  writeFileSync(join(folder, 'pagefind.js'), code);
  for (const file of inside) rmSync(join(folder, file));
  const first = [...globSync('wasm.*', { cwd: folder }), ...(isMetaInside ? [] : [meta])].join(' ');
  const tag = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const page = join(outDir, 'tim-kiem', 'index.html');
  const html = readFileSync(page, 'utf8').replace('data-first=""', `data-first="${first}" data-tag="${tag}"`);
  writeFileSync(page, html);
}

/**
 * Small files that Pagefind would fetch one after the other come with its code: two waits less on a slow line.
 * Code that is asked for again asks for its files under a new address too, for a failure is remembered by address.
 */
function carried(folder: string, files: readonly string[]): string {
  const texts = files.map((file) => [file, readFileSync(join(folder, file)).toString('base64')] as const);
  return [
    `const carried=${JSON.stringify(Object.fromEntries(texts))};`,
    'const fetch=(url)=>{const held=carried[String(url).split("/").pop().split("?")[0]];',
    'const again=/-\\d+$/u.exec(import.meta.url)?.[0];',
    'if(!held)return globalThis.fetch(again?`${url}?v=${again}`:url);',
    'return Promise.resolve(new Response(Uint8Array.from(atob(held),(c)=>c.charCodeAt(0))))};',
  ].join('');
}

function exported(folder: string): string {
  return `export const vocabulary=${JSON.stringify(vocabularyOf(folder))};\n`;
}

/** From what the index holds, so that no word is offered that it does not have. */
function vocabularyOf(folder: string): string {
  const counts = new Map<string, number>();
  const numbers = new Set<string>();
  for (const file of globSync('fragment/*.pf_fragment', { cwd: folder }).toSorted()) {
    const text = unmarked(textOf(join(folder, file)));
    for (const word of new Set(indexedWords(text).filter(isSpelt))) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const number of printedNumbers(text)) numbers.add(number);
  }
  return packedVocabulary(counts, [...numbers]);
}

/** Numbers are asked of the index itself; only words need a list. */
function isSpelt(word: string): boolean {
  return /^\p{L}/u.test(word);
}

function textOf(file: string): string {
  const json = gunzipSync(readFileSync(file))
    .toString()
    .replace(/^pagefind_dcd/u, '');
  return (JSON.parse(json) as { content: string }).content;
}
