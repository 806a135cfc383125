import { expect, test } from 'vitest';
import type { Edition } from '#routes/edition';
import { aboutSite } from '#views/editorial';
import { addressee, contactsOf } from '#views/contact';
import { siteJsonLd } from '#views/home/home';
import { pageFrame } from '#views/page';
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

test('neither letters nor machines are sent to an office that is no more', () => {
  const told = (today: Edition['today'], change?: typeof withHeir) => {
    const edition = anEdition(today, change);
    const { publisher } = siteJsonLd(edition);
    return [addressee(edition), publisher.name, publisher.email];
  };
  const [old, heir] = ['Ủy ban nhân dân xã Tân Đức', 'Xã Kha Sơn, tỉnh Thái Nguyên'];
  expect(told('2025-06-30', withHeir)).toEqual([old, old, 'ubnd@tanduc.example']);
  expect(told('2025-07-01', withHeir)).toEqual([heir, heir, email]);
  expect(told('2025-07-01')).toEqual([heir, heir, undefined]);
});

test('who answered for the site, and what was carried out, is past once the unit has ended', () => {
  const said = (today: Edition['today']) => {
    const edition = anEdition(today, ({ site }) => {
      site.programmes = [{ name: 'đề án', period: { from: '2022', to: '2025' }, documents: [] }];
    });
    const about = aboutSite(edition);
    const { footer } = pageFrame({ title: '', description: '', path: edition.routes.about }, edition);
    return [about.before, footer.before, ...about.programmes.map(({ heading }) => heading)];
  };
  const before = 'trước ngày 01/7/2025';
  expect(said('2025-06-30')).toEqual([undefined, undefined, 'Chương trình, đề án đang thực hiện']);
  expect(said('2026-01-01')).toEqual([before, before, 'Chương trình, đề án đã thực hiện']);
});
