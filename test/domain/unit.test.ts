import { expect, test } from 'vitest';
import { levelOf, parentOn, unitKinds } from '#domain/unit';
import { aBulletin } from '../a-bulletin.ts';

const hamlet = aBulletin.units[5]!;

test('a unit keeps the parent of the day', () => {
  expect(parentOn(hamlet, '2024-02')).toBe('tan-duc.phu-binh.thai-nguyen');
  expect(parentOn(hamlet, '2025-06-30')).toBe('tan-duc.phu-binh.thai-nguyen');
  expect(parentOn(hamlet, '2025-07-01')).toBe('kha-son.thai-nguyen');
});

test('a unit has no parent on a day that the register does not cover', () => {
  expect(parentOn(aBulletin.units[2]!, '2025-07-01')).toBeUndefined();
  expect(parentOn(aBulletin.units[0]!, '2024')).toBeUndefined();
});

test('every kind stands on a rung or beside the ladder', () => {
  expect(unitKinds.map((kind) => levelOf({ kind }))).toEqual([
    'central',
    ...Array<string>(2).fill('province'),
    ...Array<string>(4).fill('district'),
    ...Array<string>(4).fill('commune'),
    'hamlet',
    'beside',
    'beside',
  ]);
});
