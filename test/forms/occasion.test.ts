import { describe, expect, test } from 'vitest';
import { occasionForm, occasionFrom } from '#forms/occasion';
import { refusals, valueOf, refusalOf } from './typed.ts';

const origin = { file: 'lich.yaml', path: [0] };
const row = (time: string) => `id: so-ket\nten: Sơ kết\nloai: sơ kết\n${time}`;

describe('an occasion has one time', () => {
  test.each([
    ['ngay: 07/5/2024', { type: 'day', on: '2024-05-07' }],
    ['ngay: 02/2024', { type: 'day', on: '2024-02' }],
    ['ngay: 2024', { type: 'day', on: '2024' }],
    ['tu: 16/12/2024\nden: 20/12/2024', { type: 'span', from: '2024-12-16', to: '2024-12-20' }],
    ['quy: II/2024', { type: 'quarter', quarter: { year: 2024, number: 2 } }],
  ])('%s', (time, when) => {
    expect(occasionFrom(valueOf(occasionForm, row(time)), origin).when).toEqual(when);
  });

  test.each(['', 'ngay: 2024\nquy: I/2024', 'tu: 2024', 'den: 2024', 'ngay: 2024\ntu: 2024\nden: 2025'])(
    'and not “%s”',
    (time) => {
      expect(refusalOf(occasionForm, row(time))[0]).toBe('Cần đúng một trong: ngay; tu và den; quy.');
    },
  );

  test('and it does not run backwards', () => {
    expect(refusals(occasionForm, row('tu: 2025\nden: 2024'))).toEqual(['value-wrong den']);
  });
});

test('a row keeps its number as printed', () => {
  const typed = row('quy: II/2024\ntt: "09"\nthuc-hien: HĐ TĐKT xã');
  expect(occasionFrom(valueOf(occasionForm, typed), origin)).toMatchObject({
    origin,
    rowNumber: '09',
    responsible: ['HĐ TĐKT xã'],
    documents: [],
    kind: 'interim-review',
  });
});
