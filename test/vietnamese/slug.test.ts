import { expect, test } from 'vitest';
import { isSlug, slugOf } from '#vietnamese/slug';

test.each([
  ['Tổ tự quản đường hoa', 'to-tu-quan-duong-hoa'],
  ['Gương tốt Đặng Thị Lan', 'guong-tot-dang-thi-lan'],
  ['Đường hoa'.normalize('NFD'), 'duong-hoa'],
  ['“Vì người nghèo - Không để ai bị bỏ lại phía sau”', 'vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau'],
  ['27/KH-UBND', '27-kh-ubnd'],
  ['…', ''],
])('%s has the address form %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test('an address form is never longer than eighty letters and never ends in a hyphen', () => {
  const slug = slugOf(`${'a'.repeat(79)} b c`);
  expect(slug).toBe('a'.repeat(79));
});

test.each(['duong-hoa', '27-kh-ubnd', 'a'])('%s can stand in an address', (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each(['', 'Duong', 'đường-hoa', 'duong--hoa', '-a', 'a-', 'a b', 'a_b', 'a.b'])('“%s” cannot', (text) => {
  expect(isSlug(text)).toBe(false);
});
