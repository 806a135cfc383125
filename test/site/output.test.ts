import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attachmentEnding } from '#domain/attachment-kind';
import { contentFiles } from '#loading/disk/content-files';
import { digestHex } from '#loading/cache/digest';
import { STORY } from './changed-content.ts';
import { builtFolder, filesOf, pagesOf, sites } from './sites.ts';

const bytes = (variant: string, file: string) => readFileSync(join(builtFolder(variant), file));

/** Files that page templates, feeds, the photo encoder and the search index write. */
const ORIGINS: readonly RegExp[] = [
  /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\/)*index\.html$/u,
  /^404\.html$/u,
  /^(?:robots\.txt|sitemap\.xml)$/u,
  /^anh\/[0-9a-f]{12}-\d+\.(?:avif|webp|jpg)$/u,
  /^du-lieu\/(?:[a-z0-9.-]+\/)*[a-z0-9.-]+\.(?:json(?:ld)?|xml|csv|ics)$/u,
  /^tai-san\/[a-z0-9-]+\.[\w-]+\.woff2$/u,
  /^pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.[a-z-]+\.pagefind|pagefind\.[a-z0-9_-]+\.pf_meta)$/u,
  /^pagefind\/(?:fragment|index|filter)\/[a-z0-9_-]+\.pf_(?:fragment|index|filter)$/u,
];

function originOf(variant: string, file: string): boolean {
  const own = join('public', file);
  if (existsSync(own)) return readFileSync(own).equals(bytes(variant, file));
  if (file.startsWith('van-ban/tep/')) return attachmentEnding(file) !== undefined;
  return ORIGINS.some((pattern) => pattern.test(file));
}

describe.each(sites)('the output of $name', ({ name, content }) => {
  const files = filesOf(name);
  const pictures = files.filter((file) => /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$/iu.test(file));

  test('carries no place, camera or author in any picture', async () => {
    const metadata = await Promise.all(pictures.map((file) => sharp(join(builtFolder(name), file)).metadata()));
    expect(metadata.filter(({ exif, xmp, iptc }) => exif ?? xmp ?? iptc)).toEqual([]);
  });

  test('holds no picture that no page shows', () => {
    const text = files
      .filter((file) => /\.(?:html|xml|json|css)$/u.test(file))
      .map((file) => bytes(name, file).toString())
      .join('\n');
    expect(pictures.filter((file) => !text.includes(file.split('/').at(-1)!))).toEqual([]);
  });

  test('holds no file of the content folder but the documents offered for download', () => {
    expect(files.filter((file) => /\.(?:mdx?|ya?ml|docx?)$/u.test(file))).toEqual([]);
    expect(
      files.filter((file) => file.endsWith('.txt') && !file.startsWith('van-ban/tep/') && file !== 'robots.txt'),
    ).toEqual([]);
  });

  test('holds no file of the content folder as it is', () => {
    const typed = new Map(contentFiles(content).map((file) => [digestHex(readFileSync(join(content, file))), file]));
    const copied = files.flatMap((file) => typed.get(digestHex(bytes(name, file))) ?? []);
    expect(copied.filter((file) => attachmentEnding(file) !== 'pdf')).toEqual([]);
  });

  test('holds no byte of unknown origin', () => {
    expect(files.filter((file) => !originOf(name, file))).toEqual([]);
  });

  test('holds no script but the one for portals and the engine that the search page asks', () => {
    expect(files.filter((file) => /\.[cm]?js$/u.test(file))).toEqual(['nhung/nhung.js', 'pagefind/pagefind.js']);
  });

  test('spends at most 16 KB on fonts', () => {
    const fonts = files.filter((file) => /\.woff2?$/u.test(file));
    expect(fonts.reduce((sum, file) => sum + bytes(name, file).length, 0)).toBeLessThanOrEqual(16 * 1024);
  });

  test('keeps a picture as a phone gets it within 60 KB', () => {
    const onPhone = pictures.filter((file) => /-(?:360|540|720)\.(?:avif|webp)$/u.test(file));
    expect(onPhone.filter((file) => bytes(name, file).length > 60 * 1024)).toEqual([]);
  });

  test('has a sitemap of every page that may be found, and of no other', () => {
    const sitemap = bytes(name, 'sitemap.xml').toString();
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => new URL(address!).pathname);
    const findable = pagesOf(name).filter(({ html }) => !html.includes('name="robots" content="noindex'));
    expect(listed.toSorted()).toEqual(findable.map(({ path }) => path).toSorted());
    expect(sitemap).not.toMatch(/<lastmod>2026/u);
  });

  test('tells robots where the sitemap is', () => {
    expect(bytes(name, 'robots.txt').toString()).toMatch(/Sitemap: https:\/\/\S+\/sitemap\.xml/u);
  });
});

test('two builds of one content, one from empty caches in another folder, are equal byte for byte', () => {
  expect(filesOf('tan-duc-ban-sao')).toEqual(filesOf('tan-duc'));
  const different = filesOf('tan-duc').filter((file) => !bytes('tan-duc', file).equals(bytes('tan-duc-ban-sao', file)));
  expect(different).toEqual([]);
});

describe('a story that was taken back', () => {
  const path = `/guong-dien-hinh/${STORY}/`;
  const page = () => pagesOf('tan-duc-rut').find((candidate) => candidate.path === path)!;

  test('leaves a notice at its address, without its name, closed to search engines', () => {
    expect(page().html).toContain('noindex');
    expect(page().html).toMatch(/đã (?:được )?rút/iu);
    expect(page().html).not.toMatch(/đường hoa/iu);
  });

  test('is linked from no page and no sitemap', () => {
    const naming = filesOf('tan-duc-rut')
      .filter((file) => /\.(?:html|xml)$/u.test(file) && `/${file}` !== `${path}index.html`)
      .filter((file) => bytes('tan-duc-rut', file).includes(STORY));
    expect(naming).toEqual([]);
  });

  test('takes its picture along', () => {
    const before = filesOf('tan-duc').filter((file) => file.startsWith('anh/'));
    const after = filesOf('tan-duc-rut').filter((file) => file.startsWith('anh/'));
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
  });
});
