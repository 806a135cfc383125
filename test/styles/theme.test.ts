import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '#domain/colour';
import { readContent } from '#loading/read-content';
import { sites } from '../site/sites.ts';
import { sourceFiles } from '../source-files.ts';

const css = readFileSync('src/styles/base.css', 'utf8') + readFileSync('src/styles/garden.css', 'utf8');
const DARK = /@media screen and \(prefers-color-scheme: dark\) \{([\s\S]*?)\n {2}\}/gu;

function tokensIn(text: string): Record<string, string> {
  const said = [...text.matchAll(/--([\w-]+): (#[\da-f]{3,6});/gu)];
  return Object.fromEntries(said.toReversed().map(([, name, colour]) => [name!, colour!]));
}

const light = tokensIn(css.replace(DARK, ''));
const dark = { ...light, ...tokensIn([...css.matchAll(DARK)].map(([, block]) => block).join('')) };

/** `#fff` and `#ffffff` are one. */
function hex(colour: string): string {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;
}

/** As `--petal` mixes it by night. */
function withWhite(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) * 0.55 + 255 * 0.45);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

const GROUNDS = ['paper', 'cream', 'card'];
const LETTERS = ['ink', 'muted', 'red', 'red-deep', 'gold-ink', 'leaf', 'sky'];
/** Letters on grounds of their own. */
const PAIRS = [
  ...GROUNDS.flatMap((ground) => LETTERS.map((letters) => [letters, ground])),
  ...['fill', 'fill-deep', 'leaf-fill', 'sky-fill'].map((ground) => ['on-fill', ground]),
  ...[
    ['on-gold', 'gold'],
    ['on-night', 'night'],
    ['gold-light', 'night'],
    ['gold-light', 'fill'],
    ['gold-light', 'leaf-fill'],
    ['gold-light', 'sky-fill'],
  ],
];
const GRAPHICS = GROUNDS.flatMap((ground) => ['mark', 'stem'].map((mark) => [mark, ground]));

describe.each(Object.entries({ light, dark }))('the %s theme', (name, tokens) => {
  const below = (pairs: string[][], least: number) =>
    pairs.filter(([on, ground]) => !(contrast(hex(tokens[on!]!), hex(tokens[ground!]!)) >= least));

  test('keeps letters at 4.5:1', () => expect(below(PAIRS, 4.5)).toEqual([]));

  test('keeps lines and dots that mean something at 3:1', () => expect(below(GRAPHICS, 3)).toEqual([]));

  test.each(sites)('keeps the flowers of $name at 3:1', async ({ content }) => {
    const { bulletin } = await readContent({ content, cache: '', engine: '' });
    const seen = (colour: string) => (name === 'dark' ? withWhite(colour) : colour);
    const pale = bulletin!.site.fields.filter(({ colour }) =>
      GROUNDS.some((ground) => contrast(seen(colour), hex(tokens[ground]!)) < 3),
    );
    expect(pale).toEqual([]);
  });
});

test('the mix of the flowers is the one reckoned with here', () =>
  expect(css).toContain('--petal: color-mix(in srgb, currentcolor, #fff 45%)'));

test('paper is never dark: the theme is for screens', () => {
  const files = globSync(['src/styles/*.css', 'src/components/*.astro']);
  const anywhere = /@media (?!screen and )[^{]*prefers-color-scheme/u;
  expect(files.filter((file) => anywhere.test(readFileSync(file, 'utf8')))).toEqual([]);
});

// The desk brings its own colours, as the editor does; paper is black on white.
test('a page has no colour but those', () => {
  const OF_PAPER = /@media print \{[\s\S]*?\n\}/gu;
  const loose = globSync(['src/styles/*.css', 'src/components/*.astro'], { exclude: ['src/styles/desk.css'] }).flatMap(
    (file) =>
      [
        ...styleOf(file)
          .replace(OF_PAPER, '')
          .matchAll(/(?<!--[\w-]+): [^;{}]*#(?:[\da-f]{6}|[\da-f]{3})\b[^;]*/gu),
      ].map(([rule]) => `${file}${rule}`),
  );
  expect(loose).toEqual([]);
});

function styleOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/u.exec(text)?.[1] ?? '');
}

test('every style sheet with layers begins with their order: whichever a page loads first decides it', () => {
  const order = '@layer tokens, base, layout, parts, page, print;\n';
  const layered = sourceFiles('src/styles/*.css').filter(({ text }) => text.includes('@layer'));
  expect(layered.length).toBeGreaterThan(10);
  expect(layered.filter(({ text }) => !text.startsWith(order)).map(({ path }) => path)).toEqual([]);
});
