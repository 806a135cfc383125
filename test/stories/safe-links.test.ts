import { expect, test } from 'vitest';
import { isSafeLink } from '#stories/check-tree';
import { portableStory } from '#stories/portable-story';
import { printedStory } from '#stories/printed-story';
import { readStory } from '#stories/read-story';

const printing = { pictures: new Map(), base: '/xa' };
const print = (text: string) => printedStory(readStory(text), printing).html;
const port = (text: string) => portableStory(readStory(text), printing, 'https://a.example');

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,1',
  'vbscript:1',
  'file:///C:/a',
  'tel:0912345678',
  'ftp://a.example/',
])('%j is no link a story may have', (href) => {
  expect(isSafeLink(href)).toBe(false);
});

test.each([
  'https://a.example/',
  '\thttps://a.example/',
  'ht\ntps://a.example/',
  'HTTP://a.example',
  'mailto:a@b.example',
  '/lich/',
  '#muc',
  '?q=a:b',
  'a/b:c',
  '',
])('%j is a link a story may have', (href) => {
  expect(isSafeLink(href)).toBe(true);
});

test.each([
  '[a](java&#10;script:alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](<java script:alert(1)>)',
  '[a](&#1;javascript:alert(1))',
  '[a](\njavascript:alert(1))',
  'Xem [a\nb](javascript:alert(1))',
  '[a][b]\n\n[b]: javascript:alert(1)',
])('%j is found, and never printed as a link', (text) => {
  expect(readStory(text).problems.map(({ rule }) => rule)).toContain('link-unsafe');
  expect(print(text)).toBe('');
});

test('an address without its scheme leads to another site, so it gets no base and no origin', () => {
  expect(print('[a](//b.example/c/)')).toContain('href="//b.example/c/"');
  expect(port('[a](//b.example/c/)')).toContain('href="//b.example/c/"');
});

test('an address on this site stands under the base, and in a feed is whole', () => {
  expect(print('[a](/lich/)')).toContain('href="/xa/lich/"');
  expect(port('[a](/lich/)')).toContain('href="https://a.example/xa/lich/"');
});
