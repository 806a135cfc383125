import { expect, test } from 'vitest';
import { removalTerms } from '#strings/removal';

test.each([
  ['2023-06-30', undefined],
  ['2023-07-01', '13/2023/NĐ-CP'],
  ['2025-12-31', '13/2023/NĐ-CP'],
  ['2026-01-01', '91/2025/QH15'],
] as const)('on %s the law in force is %s', (day, law) => {
  const told = removalTerms(day);
  expect(told?.basis.includes(law ?? '')).toBe(law === undefined ? undefined : true);
});
