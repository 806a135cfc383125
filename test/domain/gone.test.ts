import { expect, test } from 'vitest';
import { changedBy, goneAt, goneRecords } from '#domain/gone';

const gone = goneRecords([
  { kind: 'campaign', slug: 'undefined', takenBackOn: '2024-05-01' },
  { kind: 'exemplar', slug: 'ba-hoa' },
]);

test('what is gone is found by kind and file name; nothing is behind a reference that is not made', () => {
  expect(goneAt('campaign', 'undefined', gone)).toMatchObject({ takenBackOn: '2024-05-01' });
  expect(goneAt('exemplar', 'ba-hoa', gone)).toMatchObject({ slug: 'ba-hoa' });
  expect([goneAt('campaign', 'ba-hoa', gone), goneAt('campaign', undefined, gone)]).toEqual([undefined, undefined]);
});

test('a record changed on the newest of its day and the days of what it lost', () => {
  const [taken, unpublished] = [...gone.values()];
  const record = { updatedOn: '2024-03-01' as const };
  expect(changedBy(record, [unpublished, undefined])).toEqual(record);
  expect(changedBy(record, [unpublished, taken])).toEqual({ updatedOn: '2024-05-01' });
  expect(changedBy({ updatedOn: '2024-06-01' as const }, [taken])).toEqual({ updatedOn: '2024-06-01' });
  expect(changedBy({}, [unpublished])).toEqual({});
});
