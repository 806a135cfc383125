import { expect, test } from 'vitest';
import { exemplarList, exemplarListPage, exemplarPages } from '#views/exemplar/list';
import { sitemapEntries } from '#views/sitemap';
import { anEdition, aPicture } from './an-edition.ts';

const entry = (part: string) => sitemapEntries(anEdition()).find(({ address }) => address.endsWith(part));
const many = anEdition('2024-11-20', (bulletin) => {
  const [one] = bulletin.exemplars;
  bulletin.exemplars = Array.from({ length: 30 }, (_, index) => ({
    ...one!,
    slug: `guong-${index + 1}`,
    publishedOn: `2024-01-${String(index + 1).padStart(2, '0')}` as '2024-01-01',
  }));
});
const pictureOf = () => Promise.resolve(aPicture);

test('the sitemap dates a story by its content', () =>
  expect(entry('/ba-nguyen-thi-hoa/')).toEqual({
    address: 'https://tanduc.example/hoa-dep/guong-dien-hinh/ba-nguyen-thi-hoa/',
    changedOn: '2024-12-21',
  }));
test('the sitemap leaves illustrations out', () => expect(entry('/to-tiet-kiem-xom-quan/')).toBeUndefined());
test('the sitemap leaves withdrawn stories out', () => expect(entry('/ong-da-rut/')).toBeUndefined());

test('the sitemap leaves out lists that have nothing yet', () => {
  const bare = anEdition('2024-11-20', (bulletin) => (bulletin.slogans = []));
  expect(sitemapEntries(bare).filter(({ address }) => address.endsWith('/hoa-dep/khau-hieu/'))).toEqual([]);
});

test('pages of the list count from the oldest story', async () => {
  expect(exemplarPages(many).map(({ items }) => items.length)).toEqual([24, 6]);
  const first = await exemplarListPage(1, many, pictureOf);
  expect(first.cards.at(-1)?.card.href).toContain('/guong-1/');
});
test('the head of the list shows the newest, and a full page of them', async () => {
  const { cards, pages } = await exemplarList(many, pictureOf);
  expect([cards.length, cards[0]?.card.href]).toEqual([24, '/hoa-dep/guong-dien-hinh/guong-30/']);
  expect(pages.map(({ label }) => label)).toEqual(['Mới nhất', 'Trang 2', 'Trang 1']);
});
test('a short list has one page and no numbers', async () =>
  expect((await exemplarList(anEdition(), pictureOf)).pages).toEqual([]));
