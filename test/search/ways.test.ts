import { expect, test } from 'vitest';
import { unglued } from '#search/glued';
import { readQuery, typedWords } from '#search/query';
import { readSynonyms } from '#search/synonyms';
import { waysToSay } from '#search/ways';
import { engineOf, vocabularyOf } from './pages-engine.ts';

const pages = { a: 'đường hoa nông thôn mới xã', b: 'a hoadao đào', c: 'Quyết định 1526/QĐ-TTg' };
const vocabulary = vocabularyOf(pages);
const synonyms = readSynonyms([{ typed: ['vườn'], meant: ['nông thôn'] }]);

const said = (typed: string) =>
  waysToSay(typedWords(typed), { engine: engineOf(pages), vocabulary, synonyms }).map(
    ({ words, less }) => `${words.map(({ spelling }) => spelling).join(' ')} ${less}`,
  );

test('what means the same counts as what was typed, other words for a part 4 less, what is asked about 20 less', () => {
  expect(said('đường hoa')).toEqual(['đường hoa 0']);
  expect(said('duonghoa')).toEqual(['duonghoa 0', 'duong hoa 4']);
  expect(said('vườn mới')).toEqual(['vườn mới 0', 'nông thôn mới 4']);
  expect(said('vuon')).toEqual(['vuon 0', 'nông thôn 0']);
  expect(said('vuon mới')).toEqual(['vuon mới 0']);
  expect(said('vườn 5/1/2024')).toEqual(['vườn 5 1 2024 20', 'vườn 05 01 2024 0', 'nông thôn 5 1 2024 4']);
  expect(said('đường hoa ở đâu')).toEqual(['đường hoa ở đâu 0', 'đường hoa 20']);
});

test.each([
  ['duonghoa', 'duong hoa'],
  ['duonghoaxa', 'duong hoa xa'],
  ['hoadaoxa', 'hoadao xa'],
  [`${'hoa'.repeat(12)}xaxa`, `${'hoa '.repeat(12)}xa xa`],
  [`${'hoa'.repeat(13)}xa`, ''],
  ['hoahoa', 'hoa hoa'],
  ['xahoa', ''],
  ['duonghoaa', ''],
  ['aduonghoa', ''],
  ['hoa2024xa', ''],
  ['hoadao', ''],
  ['duonghox', ''],
  ['nở duonghoa nongthon', 'nở duong hoa nongthon'],
])('%s is taken apart as “%s”', (typed, parts) => {
  expect(
    unglued(typedWords(typed), vocabulary).map((words) => words.map(({ spelling }) => spelling).join(' ')),
  ).toEqual(parts === '' ? [] : [parts]);
});

test('what stands in quotation marks is held together, one word as well as more', () => {
  const phrases = readQuery('"hoa" ở “đường quê”, ""').phrases;
  expect(phrases.map((words) => words.map(({ spelling }) => spelling))).toEqual([['hoa'], ['đường', 'quê']]);
});
