// One engine, one size, one process: prints what it cost as one line of JSON.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { benchPages, knownItems, writePages } from './search-pages.ts';
import { ourSearch, plainPagefind } from './search-pagefind.ts';
import { type Engine, rival } from './search-rivals.ts';

const QUERIES = 20;

const [engine, count, folder] = process.argv.slice(2) as [Engine, string, string];
const pages = benchPages(Number(count));
const site = join(folder, count);
mkdirSync(site, { recursive: true });
if (engine === 'Hoa đẹp') writePages(site, pages);
const makers = { 'Hoa đẹp': ourSearch(site), Pagefind: plainPagefind(site, join(folder, `pagefind-${count}`)) };
const make = engine in makers ? makers[engine as keyof typeof makers] : rival(engine, folder);

const started = performance.now();
const { size, ask } = await make(pages);
const indexed = performance.now();
const answers = [];
for (const { query, path } of knownItems(pages, QUERIES)) {
  const asked = performance.now();
  const { paths, bytes } = await ask(query);
  answers.push({ time: performance.now() - asked, bytes, place: paths.indexOf(path) });
}
console.log(
  JSON.stringify({
    index: indexed - started,
    size,
    first: median(answers.map(({ bytes }) => bytes)),
    query: median(answers.map(({ time }) => time)),
    inTen: answers.filter(({ place }) => place >= 0).length / answers.length,
    atFirst: answers.filter(({ place }) => place === 0).length / answers.length,
  }),
);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
