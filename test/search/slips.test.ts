import { expect, test } from 'vitest';
import { likelyWords, nearWords } from '#search/slips';

const words = ['chan', 'sach', 'thuong', 'khen', 'xom', 'nguoi', 'dua', 'so', 'van'];

test.each([
  ['tran', 'chan'],
  ['xach', 'sach'],
  ['thuogn', 'thuong'],
  ['khem', 'khen'],
  ['som', 'xom'],
  ['dau', 'dua'],
])('%s is near %s', (typed, meant) => expect(nearWords(typed, words, 3)[0]).toBe(meant));

test('a word of one letter, or with a digit, is near nothing', () =>
  expect([...nearWords('x', words, 3), ...nearWords('so1', words, 3)]).toEqual([]));

test('one letter for any other turns a real word into another too rarely to be likely', () =>
  expect(likelyWords('khem', words, 3)).toEqual([]));
