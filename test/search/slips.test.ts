import { describe, expect, test } from 'vitest';
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

describe('what sounds alike in one region or another', () => {
  const PAIRS = ['tranh chanh', 'sa xa', 'lang nang', 'giay day', 'ray day', 'vo do', 'nghe nge', 'ghe ge', 'cay kay'];
  const ENDINGS = ['lan lang', 'mac mat', 'li ly', 'thich thit', 'nhanh nhan'];

  test.each([...PAIRS, ...ENDINGS].flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')]))(
    '%s: the one is likely the other',
    (pair) => {
      const [typed = '', meant = ''] = pair.split(' ');
      expect(likelyWords(typed, ['khac', meant, typed], 8)).toEqual([meant]);
      expect(nearWords(typed, ['khac', meant, typed], 8)).toEqual([meant]);
    },
  );

  test.each(['atra acha', 'tran chanx', 'anga anghx'])('%s do not', (pair) => {
    const [typed = '', other = ''] = pair.split(' ');
    expect(likelyWords(typed, [other], 8)).toEqual([]);
  });
});

test('the likely come first, in the order of the site, and no more than asked for', () => {
  const known = ['khea', 'tranx', 'chan', 'tarn', 'tra'];
  expect(nearWords('tran', known, 8)).toEqual(['chan', 'tarn', 'tranx', 'tra']);
  expect(nearWords('tran', known, 2)).toEqual(['chan', 'tarn']);
  expect(likelyWords('tran', known, 8)).toEqual(['chan', 'tarn']);
  expect(likelyWords('tran', known, 1)).toEqual(['chan']);
});

test('of two letters, only a swap or a sound is near; of three, any slip', () => {
  expect(nearWords('so', ['sa', 'os', 'xo'], 8)).toEqual(['xo', 'os']);
  expect(nearWords('sao', ['sau', 'sa', 'saoo', 'khac'], 8)).toEqual(['sau', 'sa', 'saoo']);
});

test('two slips are too many', () => expect(nearWords('thuong', ['thuonggh', 'thxxng', 'tuhogn'], 8)).toEqual([]));

test('a word of one letter, or with a digit, is near nothing', () =>
  expect([...nearWords('x', ['s', 'y'], 3), ...nearWords('so1', words, 3)]).toEqual([]));

test('one letter for any other turns a real word into another too rarely to be likely', () =>
  expect(likelyWords('khem', words, 3)).toEqual([]));
