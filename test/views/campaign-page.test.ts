import { describe, expect, test } from 'vitest';
import type { Edition } from '#routes/edition';
import { campaignList } from '#views/campaign/list';
import { campaignPage } from '#views/campaign/page';
import { anEdition } from './an-edition.ts';

const SANG_XANH = 'tan-duc-sang-xanh-sach-dep';
const PHU_BINH = 'phu-binh-chung-suc-xay-dung-nong-thon-moi';

const pageOf = (slug: string, edition: Edition = anEdition()) =>
  campaignPage(
    edition.bulletin.campaigns.find((campaign) => campaign.slug === slug)!,
    edition,
  );

describe('a campaign page', () => {
  test('names the unit of its time, who spoke for it, and what it belongs to now', () => {
    const { glance } = pageOf(SANG_XANH, anEdition('2026-01-01'));
    expect(glance.find(({ term }) => term === 'Phát động')?.values[0]).toEqual({
      text: 'Xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên',
      href: '/hoa-dep/don-vi/tan-duc.phu-binh.thai-nguyen/',
      note: 'Chủ tịch UBND xã; nay thuộc xã Kha Sơn, tỉnh Thái Nguyên',
    });
  });

  test('tells the promise, the result with its source and day, and the verdict in words', () => {
    const [road, waste] = pageOf(SANG_XANH).targets!.rows[0]!.promises;
    expect(road).toMatchObject({ goal: 'Mức cần đạt: 5 km', verdict: { label: 'Chưa có kết quả' } });
    expect(waste).toMatchObject({
      goal: 'Mức cần đạt: từ 80% trở lên',
      result: { words: 'Kết quả ngày 15/12/2024: 82,5%', source: 'Báo cáo tổng kết của UBND xã' },
      verdict: { state: 'met', label: 'Đạt chỉ tiêu' },
    });
  });

  test('says that a plan asks of homes no more than to join in, and leads on', () => {
    const elsewhere = (who: string, ...items: string[]) => seenOn('2024-11-20', who, items);
    const seenOn = (today: Edition['today'], who: string, items: string[]) =>
      pageOf(
        SANG_XANH,
        anEdition(today, ({ campaigns }) => {
          campaigns.find(({ slug }) => slug === SANG_XANH)!.tasks = [{ who, items }];
        }),
      ).tasks[0]!.elsewhere;
    expect(elsewhere('hộ gia đình', 'tích cực hưởng ứng phong trào')).toBe('/hoa-dep/phong-trao/');
    expect(elsewhere('hộ gia đình', 'tích cực hưởng ứng phong trào', 'quét đường')).toBeUndefined();
    expect(seenOn('2026-01-01', 'hộ gia đình', ['tích cực hưởng ứng phong trào'])).toBeUndefined();
    expect(elsewhere('các thôn', 'tích cực hưởng ứng phong trào')).toBeUndefined();
  });

  test('says the quotas of its awards', () => {
    expect(pageOf(PHU_BINH).awards[0]?.quota).toBe('Từ 1 đến 2 tập thể và tối đa 4 cá nhân');
  });

  test('leads to the campaigns it answers and to those that answer it', () => {
    expect(pageOf(PHU_BINH).answersTo.map(({ label }) => label)).toEqual(['Cả nước chung sức xây dựng nông thôn mới']);
    expect(pageOf(PHU_BINH).answeredBy.map(({ label }) => label)).toEqual(['Tân Đức sáng, xanh, sạch, đẹp']);
  });

  test('puts its occasions and its anniversary in the order of time, and marks what is past', () => {
    const { milestones } = pageOf(SANG_XANH, anEdition('2024-05-06'));
    expect(milestones.map(({ when, isPast }) => [when, isPast])).toEqual([
      ['Tháng 02 năm 2024', true],
      ['07/5/2024', false],
    ]);
    expect(milestones[1]?.name).toBe('70 năm Chiến thắng Điện Biên Phủ');
  });

  test('prints a theme that is a slogan once, with the way to it', () => {
    const { theme, slogans } = pageOf(SANG_XANH);
    expect(theme?.href).toBe('/hoa-dep/khau-hieu/moi-nha-mot-luong-hoa/');
    expect(slogans).toEqual([]);
  });

  test('is an event to machines', () => {
    expect(pageOf(SANG_XANH).page.jsonLd).toMatchObject({
      '@type': 'Event',
      startDate: '2024-02',
      endDate: '2024-12-31',
    });
  });
});

describe('the list of campaigns', () => {
  test('groups by status, then by who launched, its own first and the nearest level next', () => {
    const groups = campaignList(anEdition()).groups;
    expect(groups.map(({ status, levels }) => [status, ...levels.map(({ heading }) => heading)])).toEqual([
      ['running', 'Chủ tịch UBND xã phát động', 'Chủ tịch UBND huyện phát động', 'Thủ tướng Chính phủ phát động'],
    ]);
  });

  test('stays short with a thousand campaigns, and leads to the years', () => {
    const edition = anEdition('2026-06-01', ({ campaigns }) => {
      const ended = campaigns[1]!;
      for (let n = 0; n < 1000; n += 1) campaigns.push({ ...ended, slug: `phong-trao-${n}` });
    });
    const group = campaignList(edition).groups.find(({ status }) => status === 'ended')!;
    expect(group.levels.flatMap(({ cards }) => cards).length).toBeLessThanOrEqual(90);
    expect(group.older.map(({ label }) => label)).toContain('Năm 2024');
  });
});
