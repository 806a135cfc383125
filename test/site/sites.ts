import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The five sites of the repository: the shipped one, and those of the other four source documents. */
export const sites = [
  { name: 'tan-duc', content: 'content' },
  { name: 'tran-ninh', content: 'test/sites/tran-ninh' },
  { name: 'cho-don', content: 'test/sites/cho-don' },
  { name: 'thanh-son', content: 'test/sites/thanh-son' },
  { name: 'ngo-quyen', content: 'test/sites/ngo-quyen' },
] as const;
export type SiteName = (typeof sites)[number]['name'];

/** What a site becomes once its unit has ended: two of them show it, one a commune and one a district. */
export const archivedSites = ['tan-duc', 'cho-don'] as const satisfies readonly SiteName[];

/** Long after every unit of the sources ended. */
export const LONG_AFTER = '21/11/2026';

/** The site of Trấn Ninh, built a day after the one it is seen as of: nothing happens in between. */
export const MORROW = 'tran-ninh-hom-sau';

const BUILT = '.cache/test-sites';

/** Where `build-sites.ts` put a variant: `tan-duc`, `tan-duc-luu-tru`, `tan-duc-ban-tin`. */
export function builtFolder(variant: string): string {
  return join(BUILT, variant);
}

export interface BuiltPage {
  /** Address within the site: `/phong-trao/`. */
  path: string;
  html: string;
}

/** Every HTML page of a built variant. */
export function pagesOf(variant: string): BuiltPage[] {
  return filesOf(variant)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
      html: readFileSync(join(builtFolder(variant), file), 'utf8'),
    }));
}

/** Pages that portals show in a frame: without masthead, feeds or search of their own. */
export function isFramed(path: string): boolean {
  return path.startsWith('/nhung/');
}

/** What a reader sees of a page, one block a line, what machines read of it left out. */
export function shown({ html }: BuiltPage): string {
  return html
    .replace(/<(style|script|head)[\s>][\s\S]*?<\/\1>/gu, '')
    .replace(/<\/?(?:p|li|h\d|div|section|article|td|th|tr|dt|dd|summary|option)\b[^>]*>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&')
    .replace(/&quot;|&#34;/gu, '"')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n');
}

/** Every file of a built variant, by its path within it. */
export function filesOf(variant: string): string[] {
  const folder = builtFolder(variant);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** The type of a page, told from its address: one page of each is looked at where looking costs time. */
function pageType(path: string): string {
  const [folder = '', record] = path.split('/').filter((part) => part !== '');
  if (!record) return folder || 'trang-chu';
  return record === 'trang' ? `${folder}/trang` : `${folder}/*`;
}

/** One page of every type, the longest: what is long breaks first. */
export function onePagePerType(variant: string): BuiltPage[] {
  const byType = Map.groupBy(pagesOf(variant), ({ path }) => pageType(path));
  return [...byType.values()].map((pages) => pages.toSorted((a, b) => b.html.length - a.html.length)[0]!);
}

/** Of all five sites the longest page of every type, and each home page. */
export function longestOfEachType(): { site: SiteName; path: string }[] {
  const pages = sites.flatMap(({ name }) => onePagePerType(name).map((page) => ({ site: name, ...page })));
  const byType = Map.groupBy(pages, ({ site, path }) => (path === '/' ? site : pageType(path)));
  return [...byType.values()].map((same) => same.toSorted((a, b) => b.html.length - a.html.length)[0]!);
}
