import { expect, test } from 'vitest';
import { foldedName, nameFinder } from '#domain/name-finder';

const says = nameFinder(['Lê Thị Hòa', 'le-thi-hoa', 'bà An', 'Đỗ Đức']);

test.each([
  'Cảm ơn bà Lê Thị Hòa.',
  'LÊ THỊ HOÀ'.normalize('NFD'),
  'lê\u00A0thị\u200B\nhoà',
  'Lê **Thị** Hòa',
  'L\u00ADê Thị Hòa',
  '/guong-dien-hinh/ba-le-thi-hoa/',
  'anh/le_thi_hoa.jpg',
  'ＬÊ Thị Hòa',
  'Bà An',
  '#LêThịHòa',
  '\u00D0ỗ \u00D0ức',
])('says a name: %s', (text) => expect(says(text)).toHaveLength(1));

test.each(['Lê Thị Hoài', 'Lê Thị Hóa', 'Chị Lê Thị', 'bà con An Bình', 'cây le thi hoang', ''])(
  'says none: %s',
  (text) => expect(says(text)).toEqual([]),
);

test('names that hold no word are never said', () => {
  expect(nameFinder(['', '…'])('… ')).toEqual([]);
  expect(nameFinder(['…', 'Lê Thị Hòa'])('… #LêThịHòa, #MườngLò')).toEqual([foldedName('Lê Thị Hòa')]);
});

test('where there is no name to be found, nothing is read', () => {
  expect(nameFinder([])(undefined as never)).toEqual([]);
});

test('ten thousand names and a long text take no longer than reading it', () => {
  const many = nameFinder(Array.from({ length: 10_000 }, (_, index) => `Lê Thị ${index}`));
  const text = 'Hôm ấy có Lê Văn An đến. '.repeat(4_000);
  const began = performance.now();
  expect(many(`${text} Lê Thị 77.`)).toEqual([foldedName('Lê Thị 77')]);
  expect(performance.now() - began).toBeLessThan(5_000);
});
