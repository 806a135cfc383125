import { describe, expect, test } from 'vitest';
import { comingDates } from '#views/coming-dates';
import { homePage } from '#views/home/page';
import { hero, posters, runningCampaigns } from '#views/home/home';
import { anEdition, aPicture } from './an-edition.ts';

const pictureOf = () => Promise.resolve(aPicture);

describe('the home page', () => {
  test('shows running campaigns, those that end soonest first', () => {
    const ends = runningCampaigns(anEdition()).map(({ period }) => period.to);
    expect(ends).toEqual(ends.toSorted());
  });
  test('says until when a campaign runs, and who launched it', async () => {
    const { campaigns } = await homePage(anEdition(), pictureOf);
    expect(campaigns.map(({ limit, note }) => `${limit}: ${note}`)).toContain(
      'Đến hết ngày 31/12/2024: Chủ tịch UBND huyện phát động',
    );
  });
  test('never puts on top what has ended', () => {
    const featured = hero(anEdition()).action!.href;
    for (const today of ['2025-01-01', '2026-11-26'] as const)
      expect(hero(anEdition(today)).action?.href).not.toBe(featured);
  });
  test('puts the featured campaign on top', () =>
    expect(hero(anEdition()).action?.href).toBe('/hoa-dep/phong-trao/tan-duc-sang-xanh-sach-dep/'));
  test('sets the names of campaigns large when there is no slogan', () => {
    const edition = anEdition('2024-11-20', (bulletin) => (bulletin.slogans = []));
    expect(posters(edition)[0]?.note).toMatch(/phát động$/u);
  });
  test('prints the newest stories with their photos', async () => {
    const { exemplars } = await homePage(anEdition(), pictureOf);
    expect(exemplars.map(({ name }) => name)).toEqual([
      'Hộ ông Dương Văn Đức',
      'Bà Nguyễn Thị Hoa',
      'Tổ tự quản đường hoa xóm Ngoài',
    ]);
  });
});

test('a commune that has published nothing still has a home page', async () => {
  const edition = anEdition('2024-11-20', (bulletin) =>
    Object.assign(bulletin, { campaigns: [], exemplars: [], slogans: [], occasions: [] }),
  );
  const home = await homePage(edition, pictureOf);
  expect(home).toMatchObject({ campaigns: [], exemplars: [], posters: [], dates: [] });
  expect(home.hero.title).toBe('Hoa đẹp Tân Đức');
});

describe('a leaf of the calendar', () => {
  const leaves = (today: `${number}-${number}-${number}`) =>
    comingDates(anEdition(today), 4).map(({ big, small }) => [big, small]);

  test('shows a day', () => expect(leaves('2024-05-01')[0]).toEqual(['07', 'tháng 5 năm 2024']));
  test('shows a month', () => expect(leaves('2024-02-01')[0]).toEqual(['Tháng 02', 'năm 2024']));
  test('shows days of one month', () => expect(leaves('2024-11-20')[0]).toEqual(['16–20', 'tháng 12 năm 2024']));
  test('shows a quarter', () => expect(leaves('2024-03-01')[0]).toEqual(['Quý I', 'năm 2024']));
});
