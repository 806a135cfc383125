import { expect, test } from 'vitest';
import { occasionSpan, type OccasionTime } from '#domain/occasion';

const spans: [when: OccasionTime, from: string, to: string][] = [
  [{ type: 'day', on: '2024-05-07' }, '2024-05-07', '2024-05-07'],
  [{ type: 'day', on: '2024-02' }, '2024-02-01', '2024-02-29'],
  [{ type: 'span', from: '2024-11', to: '2024-12-20' }, '2024-11-01', '2024-12-20'],
  [{ type: 'quarter', quarter: { year: 2024, number: 2 } }, '2024-04-01', '2024-06-30'],
];

test.each(spans)('%o can fall from %s to %s', (when, from, to) => {
  expect(occasionSpan({ when })).toEqual({ from, to });
});
