import { describe, expect, test } from 'vitest';
import { comingDates } from '#views/coming-dates';
import { homePage } from '#views/home/page';
import { doors, focus, posters, runningCampaigns } from '#views/home/home';
import { anEdition, aPicture } from './an-edition.ts';

const pictureOf = () => Promise.resolve(aPicture);

describe('the home page', () => {
  test('says in one line what it is', async () => {
    const { purpose } = await homePage(anEdition(), pictureOf);
    expect(purpose).toBe('Người tốt, việc tốt và phong trào thi đua ở xã Tân Đức');
  });
  test('shows the campaigns of its own unit first, then those that end soonest', () => {
    const { bulletin } = anEdition();
    const upper = bulletin.campaigns.filter(({ launchedBy }) => launchedBy !== bulletin.site.unit);
    const running = runningCampaigns(anEdition());
    const own = running.findIndex(({ slug }) => upper.some((campaign) => campaign.slug === slug));
    expect(running.slice(own).filter(({ launchedBy }) => launchedBy === bulletin.site.unit)).toEqual([]);
    const ends = running.slice(own).map(({ period }) => period.to ?? '9999');
    expect(ends).toEqual(ends.toSorted());
  });
  test('says until when a campaign runs, and who launched it', async () => {
    const { campaigns } = await homePage(anEdition(), pictureOf);
    expect(campaigns.lines.map(({ note }) => note)).toContain(
      'Đến hết ngày 31/12/2024 · Chủ tịch UBND huyện phát động',
    );
  });
  test('never puts on top what has ended', () => {
    const featured = focus(anEdition())!.href;
    for (const today of ['2025-01-01', '2026-11-26'] as const) expect(focus(anEdition(today))?.href).not.toBe(featured);
  });
  test('puts the featured campaign on top', () =>
    expect(focus(anEdition())?.href).toBe('/hoa-dep/phong-trao/tan-duc-sang-xanh-sach-dep/'));
  test('cuts a name that no phone shows in three lines, between words', () => {
    const edition = anEdition('2024-11-20', ({ campaigns }) => {
      for (const campaign of campaigns) campaign.name = 'Thi đua lập thành tích '.repeat(9);
    });
    expect(focus(edition)).toMatchObject({ name: `${'Thi đua lập thành tích '.repeat(5).trim()}…`, isLong: true });
  });
  test('has no slogans where there is none', () => {
    const edition = anEdition('2024-11-20', (bulletin) => (bulletin.slogans = []));
    expect(posters(edition)).toEqual([]);
  });
  test('has three doors, and none to what does not stand', () => {
    const labels = (edition = anEdition()) => doors(edition).map(({ label }) => label);
    const all = ['Đọc gương người tốt', 'Nhà tôi cần làm gì?', 'Giới thiệu một người tốt'];
    expect(labels()).toEqual(all);
    expect(labels(anEdition('2024-11-20', (bulletin) => (bulletin.exemplars = [])))).toEqual(all.slice(1));
    expect(labels(anEdition('2024-11-20', (bulletin) => (bulletin.campaigns = [])))).toEqual([all[0], all[2]]);
  });
  test('asks what a home is to do only where a plan says it', () => {
    const doorOf = (who: string) =>
      doors(
        anEdition('2024-11-20', ({ campaigns }) => {
          for (const campaign of campaigns) campaign.tasks = [{ who, items: ['quét đường ngày Chủ nhật'] }];
        }),
      ).some(({ icon }) => icon === 'house');
    expect(['mỗi gia đình, đoàn viên', 'các tầng lớp Nhân dân'].map((who) => doorOf(who))).toEqual([true, true]);
    expect(['các thôn, ban ngành, đoàn thể', 'Ủy ban nhân dân xã'].map((who) => doorOf(who))).toEqual([false, false]);
  });
  test('puts a real story before an illustration, however new', async () => {
    const edition = anEdition('2024-11-20', ({ exemplars }) => {
      for (const exemplar of exemplars.slice(1)) Object.assign(exemplar, { isIllustration: true });
      exemplars[0]!.publishedOn = '2024-01-02';
    });
    const { newest, isAwaited } = await homePage(edition, pictureOf);
    expect([newest?.name, newest?.day, isAwaited]).toEqual([edition.bulletin.exemplars[0]!.name, '02/01/2024', false]);
  });
  test('prints the newest stories with their photos', async () => {
    const { newest, exemplars } = await homePage(anEdition(), pictureOf);
    expect([newest, ...exemplars].map((card) => card?.name).slice(0, 3)).toEqual([
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
  expect(home).toMatchObject({ campaigns: { lines: [] }, exemplars: [], posters: [], dates: [], isAwaited: true });
  expect([home.newest, home.garden, home.focus]).toEqual([undefined, undefined, undefined]);
  expect(home.doors.map(({ label }) => label)).toEqual(['Giới thiệu một người tốt']);
});

describe('a leaf of the calendar', () => {
  const leaves = (today: `${number}-${number}-${number}`) =>
    comingDates(anEdition(today), 4).map(({ big, small }) => [big, small]);

  test('shows a day', () => expect(leaves('2024-05-01')[0]).toEqual(['07', 'tháng 5 năm 2024']));
  test('shows a month', () => expect(leaves('2024-02-01')[0]).toEqual(['Tháng 02', 'năm 2024']));
  test('shows days of one month', () => expect(leaves('2024-11-20')[0]).toEqual(['16–20', 'tháng 12 năm 2024']));
  test('shows a quarter', () => expect(leaves('2024-03-01')[0]).toEqual(['Quý I', 'năm 2024']));
});
