import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { writeUnseen } from '#loading/disk/write-whole';
import { copyMarks, unmarked } from '#search/copy-marks';
import { printedNumbers } from '#search/document-number';
import { indexedWords } from '#search/folded';
import { searchableCopy } from '#search/searchable-copy';
import { packedVocabulary } from '#search/vocabulary';
import { engineWith, withShortNames } from './search-engine.ts';

/** Parts of a page that lead elsewhere: what they name is found on its own page. */
const NOT_SEARCHED = [
  ...['nav', 'form', 'script', 'style', '.crumbs', '.kind', '.banner p', '.badge', '.tags', '.chips'],
  ...['.facts dt', '.cards', '.rows', '.cries', '.links', '.posters', '.head', '.screen', '.share'],
  ...['.opening .note', '.opening figcaption'],
];

/** Small pieces of the index: a word costs little. Pagefind calls the setting unstable, so its version is pinned. */
const PIECE = '200';

/** Above this many bytes, unpacked, the list of pages is a file of its own. */
const SMALL_META = 65_536;

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
  const words = vocabularyOf(folder);
  const meta = withShortNames(folder);
  const isMetaInside = gunzipSync(readFileSync(join(folder, meta))).length <= SMALL_META;
  const inside = ['pagefind-entry.json', ...(isMetaInside ? [meta] : [])];
  const code = await engineWith(folder, inside, words);
  writeUnseen(join(folder, 'pagefind.js'), code);
  for (const file of inside) rmSync(join(folder, file));
  const first = [...globSync('wasm.*', { cwd: folder }), ...(isMetaInside ? [] : [meta])].join(' ');
  const tag = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const page = join(outDir, 'tim-kiem', 'index.html');
  const html = readFileSync(page, 'utf8').replace('data-first=""', `data-first="${first}" data-tag="${tag}"`);
  writeUnseen(page, html);
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
