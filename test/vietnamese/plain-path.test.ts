import { expect, test } from 'vitest';
import { isPlainPath } from '#vietnamese/plain-path';

test.each(['', '/', '/ban-tin', '/ban-tin/', 'ban-tin', '/xa/hoa.dep_2/', '/~xa/'])('“%s” is a plain path', (path) => {
  expect(isPlainPath(path)).toBe(true);
});

test.each([
  '../',
  '/../a',
  '/a b',
  '/a;return 200',
  '/a"b',
  '/$uri',
  '/a{',
  '//evil.example',
  'https://xa/',
  '/bản-tin',
])('“%s” is none', (path) => {
  expect(isPlainPath(path)).toBe(false);
});
