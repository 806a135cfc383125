import { expect, test } from 'vitest';
import { nearestQuery } from '#search/nearest';

const real = ['Chuyển đổi số', 'Nông thôn mới', 'Xóm Ngoài'];

test.each([
  ['chuyen doi giong', 'Chuyển đổi số'],
  ['nông dân mới', 'Nông thôn mới'],
  ['xom ngoai oi', 'Xóm Ngoài'],
])('the real query nearest to “%s” is “%s”', (typed, meant) => expect(nearestQuery(typed, real)).toBe(meant));

test.each([
  ['chuyem doj sp', 'Chuyển đổi số', 'most letters are the same, though no word is'],
  ['nong thon khuyennong', 'Nông thôn mới', 'two of three words are the same'],
  ['xomngo', 'Xomngoai', 'of eight letters two are missing'],
  ['nong thon mo', 'Nông thôn mới', 'of two, the one that has more words in common'],
  ['trong rau sach', 'Trồng rau sạch ở vườn', 'all that was typed is in it'],
])('“%s” is near “%s”: %s', (typed, meant) =>
  expect(nearestQuery(typed, ['Nong thôm', ...real, 'Xomngoai', 'Trồng rau sạch ở vườn'])).toBe(meant),
);

test('half of the words are not most of them', () => expect(nearestQuery('xom khac', real)).toBeUndefined());

test.each(['đồ lừa đảo', 'bitcoin', 'đổi xe'])('for “%s” none is near enough to be guessed', (typed) =>
  expect(nearestQuery(typed, real)).toBeUndefined(),
);

test('without real queries there is none', () => expect(nearestQuery('x', [])).toBeUndefined());
