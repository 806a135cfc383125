import { expect, test } from 'vitest';
import { contactForm } from '#forms/contact';
import { refusals } from './typed.ts';

test.each(['dia-chi: Trụ sở xã', 'zalo: "1234567890"'])('an office that has only %s cannot be reached', (typed) =>
  expect(refusals(contactForm, typed)).toEqual(['contact-missing']),
);

test.each([
  'dien-thoai: "0208 3 867 115"',
  'dien-thoai: "1022"',
  'dien-thoai: +84 (208) 3.867.115',
  'thu-dien-tu: ubnd.tan-duc@thainguyen.gov.vn',
])('an office is reached by %s', (typed) => expect(refusals(contactForm, typed)).toEqual([]));

test.each([
  ['dien-thoai: "0208 3 867 115, 0912 345 678"', 'dien-thoai'],
  ['dien-thoai: gặp chị Hoa', 'dien-thoai'],
  ['thu-dien-tu: ubnd@thainguyen', 'thu-dien-tu'],
  ['thu-dien-tu: "ubnd@a.vn?cc=b@c.vn"', 'thu-dien-tu'],
  ['{thu-dien-tu: a@b.vn, zalo: zalo.me/abc}', 'zalo'],
])('%s is refused, as a link is made of it', (typed, key) =>
  expect(refusals(contactForm, typed)).toEqual([`value-wrong ${key}`]),
);
