import { expect, test } from 'vitest';
import { isSpeltNearly } from '#search/typed-accents';

test.each([
  ['chữa', 'chửa'],
  ['chửa', 'chữa'],
  ['trong', 'tròng'],
  ['tròng', 'trong'],
  ['mới', 'mơi'],
  ['đời', 'dời'],
  ['hoan', 'hoa'],
  ['đương', 'đuơng'],
  ['bồn', 'bòn'],
  ['bớn', 'bón'],
  ['lăm', 'lam'],
  ['lâm', 'lăm'],
])('“%s” is nearly what was typed as “%s”', (printed, typed) => expect(isSpeltNearly(printed, typed)).toBe(true));

test.each([
  ['hóa', 'hỏa'],
  ['hòa', 'hóa'],
  ['hạ', 'hà'],
  ['bền', 'bàn'],
  ['xhoa', 'hoa'],
])('“%s” is another word than “%s”', (printed, typed) => expect(isSpeltNearly(printed, typed)).toBe(false));

test('any word will do where no accents were typed', () => expect(isSpeltNearly('hóa', undefined)).toBe(true));
