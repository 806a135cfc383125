import { expect, test } from 'vitest';
import { byVietnamese } from '#vietnamese/collation';

test('Đặng stands after Dương and before Ê Ban', () => {
  expect(['Ê Ban', 'Đặng', 'Dương', 'Em', 'An', 'Ân', 'Ăn'].toSorted(byVietnamese)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dương',
    'Đặng',
    'Em',
    'Ê Ban',
  ]);
});

test('numbers stand by value', () => {
  expect(['Xóm 10', 'Xóm 9', 'Xóm 1'].toSorted(byVietnamese)).toEqual(['Xóm 1', 'Xóm 9', 'Xóm 10']);
});
