import { expect, test } from 'vitest';
import { lineOf } from '#domain/finding';
import { readYaml } from '#loading/file/yaml-text';

const said = (text: string) => readYaml(text, 'trang.yaml').findings.map((it) => `${lineOf(it)}: ${it.message}`);

test.each([
  ['brackets', `ten: a\nma: ${'['.repeat(100)}`, 2],
  ['brackets that are closed again', `ten: a\nma: ${'['.repeat(100)}${']'.repeat(100)}`, 2],
  ['brackets over many lines', 'a: [\n'.repeat(100), 60],
  ['dashes', `${'- '.repeat(100)}a`, 1],
  ['lines that go further in each time', Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 61],
])('%s beyond any form are told before they are read', (_, text, line) => {
  expect(said(text)).toEqual([`${line}: Các mục lồng vào nhau quá nhiều bậc.`]);
});

test('more values than any register has are told in a sentence', () => {
  expect(said(`a: [${'b,'.repeat(700_000)}]`)).toEqual(['1: Tệp này có quá nhiều mục, máy không đọc hết được.']);
});

test('a sheet of eight steps and a hundred brackets in its sentences is read', () => {
  const deep = Array.from({ length: 8 }, (_, i) => `${'  '.repeat(i)}a:`).join('\n');
  expect(said(`${deep} b\n${Array.from({ length: 100 }, (_, i) => `k${i}: "xem [${i}]"`).join('\n')}\n`)).toEqual([]);
});
