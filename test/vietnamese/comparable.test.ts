import { expect, test } from 'vitest';
import { comparable } from '#vietnamese/comparable';

test.each([
  ['０９１２', '0912'],
  ['𝟎𝟗①②', '0912'],
  ['٠٩१२', '0912'],
  ['⓪❾➀➋', '0912'],
  ['0\u00A0\u20099\u200B1', '0 91'],
  ['0️⃣9⃝', '09'],
  ['a–b−c', 'a-b-c'],
  ['Нồ Вình', 'Hồ Bình'],
  ['Đặng Thị Hoà', 'Đặng Thị Hoà'],
  ['a\u202Eb\u{E0041}c', 'abc'],
])('%j reads %j', (typed, read) => {
  expect(comparable(typed).text).toBe(read);
});

test('every letter knows its place in the text as it stands', () => {
  const typed = 'Gọi \u00A0\u200B０9１2 nhé';
  const { text, placeOf } = comparable(typed);
  expect(text).toBe('Gọi 0912 nhé');
  expect([...'09n'].map((sign) => typed[placeOf(text.indexOf(sign))])).toEqual(['０', '9', 'n']);
});
