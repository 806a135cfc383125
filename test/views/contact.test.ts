import { expect, test } from 'vitest';
import { contactsOf } from '#views/contact';
import { anEdition } from './an-edition.ts';

const email = 'ubnd@kha-son.example';
const withHeir = ({ units }: Parameters<NonNullable<Parameters<typeof anEdition>[1]>>[0]) => {
  units.find(({ id }) => id === 'kha-son.thai-nguyen')!.contact = { email, zalo: '+84 912.345.678' };
};

test('the office itself is reached while its unit stands', () => {
  const contacts = contactsOf(anEdition('2025-06-30', withHeir));
  expect(contacts.map(({ name }) => name)).toEqual(['Ủy ban nhân dân xã Tân Đức']);
  expect(contacts[0]!.ways.map(({ href }) => href)).toEqual(['tel:02083000000', 'mailto:ubnd@tanduc.example']);
});

test('what took the unit over is reached from the next day on, and nobody is sent to the old office', () => {
  expect(contactsOf(anEdition('2025-07-01', withHeir))).toMatchObject([
    {
      name: 'Xã Kha Sơn, tỉnh Thái Nguyên',
      href: '/hoa-dep/don-vi/kha-son.thai-nguyen/',
      ways: [{ href: `mailto:${email}` }, { href: 'https://zalo.me/84912345678' }],
    },
  ]);
});

test('an old contact that nobody followed says that it is old', () => {
  const [only, ...others] = contactsOf(anEdition('2025-07-01'));
  expect(others).toEqual([]);
  expect(only!.note).toBe('Ghi từ trước: xã Tân Đức nay thuộc xã Kha Sơn, tỉnh Thái Nguyên.');
});
