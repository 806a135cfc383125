import { expect, test } from 'vitest';
import { hadLapsed } from '#domain/legal-document';

const law = { validity: { from: '2004-07-01', to: '2023-12-31' } } as const;

test.each([
  ['2023-12-31', false],
  ['2024-01-01', true],
  ['2023', false],
  ['2024-02', true],
] as const)('the law of 2003 had lapsed on %s: %s', (date, lapsed) => {
  expect(hadLapsed(law, date)).toBe(lapsed);
});

test('a document without an end has not lapsed', () => {
  expect(hadLapsed({ validity: { from: '2024-01-01' } }, '2030')).toBe(false);
});
