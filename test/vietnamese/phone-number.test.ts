import { expect, test } from 'vitest';
import { mobileNumber } from '#vietnamese/phone-number';

test.each([
  ['0912 345 678', '+84912345678'],
  ['+84 912.345.678', '+84912345678'],
  ['84912345678', '+84912345678'],
  ['0208 3 867 115', undefined],
  ['1022', undefined],
  ['1234567890123456789', undefined],
])('messages to %s go to %s', (written, number) => expect(mobileNumber(written)).toBe(number));
