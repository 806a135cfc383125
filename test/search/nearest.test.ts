import { expect, test } from 'vitest';
import { nearestQuery } from '#search/nearest';

const real = ['Chuyển đổi số', 'Nông thôn mới', 'Xóm Ngoài'];

test.each([
  ['chuyen doi giong', 'Chuyển đổi số'],
  ['nông dân mới', 'Nông thôn mới'],
  ['xom ngoai oi', 'Xóm Ngoài'],
])('the real query nearest to “%s” is “%s”', (typed, meant) => expect(nearestQuery(typed, real)).toBe(meant));

test.each(['đồ lừa đảo', 'bitcoin', 'đổi xe'])('for “%s” none is near enough to be guessed', (typed) =>
  expect(nearestQuery(typed, real)).toBeUndefined(),
);

test('without real queries there is none', () => expect(nearestQuery('x', [])).toBeUndefined());
