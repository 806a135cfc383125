import { expect, test } from 'vitest';
import { fullerSpellings } from '#search/fuller-spellings';

test.each([
  ['mơi', 'mới'],
  ['dôi', 'đội'],
  ['duờng', 'đường'],
  ['hoa', 'hòa'],
])('“%s” may be “%s” with all its marks', (typed, meant) => expect(fullerSpellings(typed)).toContain(meant));

test.each([
  ['môi', 'mới'],
  ['hỏa', 'hóa'],
  ['đơn', 'dơn'],
])('“%s” is never “%s”: what was typed stays', (typed, other) => expect(fullerSpellings(typed)).not.toContain(other));
