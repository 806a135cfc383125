import { expect, test } from 'vitest';
import { day, decimal, partialDay, period, quarter, wholeNumber } from '#forms/dates-and-numbers';
import { form } from '#forms/fields';
import { testField } from './field-cases.ts';
import { valueOf, refusalOf } from './typed.ts';

testField([
  [
    'a day',
    form({ x: day }),
    [
      ['26/01/2024', '2024-01-26'],
      ['02/6/2023', '2023-06-02'],
      ['2024-01-26', '2024-01-26'],
    ],
    ['31/02/2024', '29/02/2023', '02/2024', '2024', 'hôm nay'],
  ],
  [
    'a partial day',
    form({ x: partialDay }),
    [
      ['2024', '2024'],
      ['02/2024', '2024-02'],
      ['26/02/2024', '2024-02-26'],
    ],
    ['13/2024', '31/02/2024', '24'],
  ],
  ['a quarter', form({ x: quarter }), [['I/2024', { year: 2024, number: 1 }]], ['V/2024', 'I']],
  [
    'a decimal number',
    form({ x: decimal }),
    [
      ['99,7', 99.7],
      ['0,08', 0.08],
      ['99.7', 99.7],
      ['172', 172],
      ['"1.234"', 1234],
    ],
    ['98%', 'một'],
  ],
  ['a whole number', form({ x: wholeNumber }), [['60', 60]], ['60,5', '"-3"', 'sáu mươi']],
]);

test('a day that is not in the calendar is answered with one that is', () => {
  expect(refusalOf(form({ ngay: day }), 'ngay: 31/02/2024')).toEqual([
    '“31/02/2024” không phải là ngày có thật.',
    'Viết ngày/tháng/năm, như 26/01/2024.',
  ]);
});

test('a period may be open, and does not run backwards', () => {
  const plan = form({ 'thoi-gian': period });
  expect(valueOf(plan, 'thoi-gian: {tu: 02/2024}')).toEqual({ 'thoi-gian': { from: '2024-02' } });
  expect(refusalOf(plan, 'thoi-gian: {tu: 2025, den: 2024}')[0]).toBe('Ngày kết thúc đứng trước ngày bắt đầu.');
});
