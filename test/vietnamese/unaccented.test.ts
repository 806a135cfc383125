import { expect, test } from 'vitest';
import { unaccented } from '#vietnamese/unaccented';

test.each([
  ['Đặng Thị', 'dang thi'],
  ['đường', 'duong'],
  ['Đường hoa'.normalize('NFD'), 'duong hoa'],
  ['NGƯỜI TỐT, VIỆC TỐT', 'nguoi tot, viec tot'],
  ['Hoà Bình', 'hoa binh'],
  ['Hòa Bình', 'hoa binh'],
  ['Ủy ban', 'uy ban'],
  ['NÐ-CP', 'nd-cp'],
  ['', ''],
])('%s loses its accents and its capitals', (text, folded) => {
  expect(unaccented(text)).toBe(folded);
});
