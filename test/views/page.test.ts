import { describe, expect, test } from 'vitest';
import { jsonLdText } from '#views/json-ld';
import { pageFrame } from '#views/page';
import { anEdition } from './an-edition.ts';

const words = (path: string) => ({ title: 'Lịch', description: 'Lịch thi đua', path });

describe('the frame of a page', () => {
  const edition = anEdition();
  const frame = pageFrame(
    { ...words(edition.routes.calendar), current: 'calendar', breadcrumbs: [{ label: 'Lịch' }] },
    edition,
  );

  test('names the site after the page', () => expect(frame.title).toBe('Lịch – Hoa đẹp Tân Đức'));
  test('has one address', () => expect(frame.canonical).toBe('https://tanduc.example/hoa-dep/lich/'));
  test('calls itself a chuyên trang, never a bản tin', () =>
    expect(frame.masthead.tagline).toBe('Chuyên trang thi đua xã Tân Đức'));
  test('marks the section it belongs to', () =>
    expect(frame.masthead.sections.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual(['Lịch']));
  test('leads to no section that is empty', () => {
    const bare = anEdition('2024-11-20', (bulletin) => Object.assign(bulletin, { slogans: [], awards: [] }));
    const { sections } = pageFrame(words(bare.routes.home), bare).masthead;
    expect(sections.map(({ label }) => label)).toEqual(['Phong trào', 'Gương điển hình', 'Lịch', 'Văn bản']);
  });
  test('begins its breadcrumbs at home', () =>
    expect(frame.breadcrumbs).toEqual([{ label: 'Trang chủ', href: '/hoa-dep/' }, { label: 'Lịch' }]));
  test('gives the last breadcrumb its own address for search engines', () =>
    expect(JSON.parse(frame.jsonLd!).itemListElement[1].item).toBe('https://tanduc.example/hoa-dep/lich/'));
  test('is no archive while the commune stands', () => expect(frame.archive).toBeUndefined());
});

test.each([
  ['0208 3867 115', 'tel:02083867115'],
  ['+84 208 3867 115', 'tel:+842083867115'],
  ['(0208) 3.867.115', 'tel:02083867115'],
])('the number %s is dialled as %s', (phone, href) => {
  const edition = anEdition('2024-11-20', ({ site }) => (site.contact = { ...site.contact, phone }));
  expect(pageFrame(words(edition.routes.calendar), edition).footer.contacts[0]!.ways[0]!.href).toBe(href);
});

test('the home page bears the name of the site alone', () => {
  const edition = anEdition();
  expect(pageFrame({ ...words(edition.routes.home), title: 'Hoa đẹp' }, edition).title).toBe('Hoa đẹp');
});

test('no value can close the script of JSON-LD', () => {
  const text = jsonLdText([{ '@type': 'Article', name: '</script><b>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text!).name).toBe('</script><b>');
});
