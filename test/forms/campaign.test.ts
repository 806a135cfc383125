import { expect, test } from 'vitest';
import { campaignForm, campaignFrom } from '#forms/campaign';
import { aBulletin } from '../a-bulletin.ts';
import { refusals, valueOf } from './typed.ts';

const CAMPAIGN = `
ten: Phú Bình chung sức xây dựng nông thôn mới
phat-dong-boi: phu-binh.thai-nguyen
nguoi-phat-dong: Chủ tịch UBND huyện
hinh-thuc: chuyên đề
thoi-gian: {tu: 26/01/2024, den: 31/12/2024}
huong-ung: ca-nuoc-chung-suc-xay-dung-nong-thon-moi
van-ban: 27-kh-ubnd-phu-binh
linh-vuc: [kinh-te, moi-truong]
viec-can-lam:
  - ai: hộ gia đình
    viec: [Phân loại rác tại nhà, Trồng một luống hoa trước cổng]
khen-thuong:
  - hinh-thuc: Giấy khen
    cap: Chủ tịch UBND huyện
    so-luong: [{doi-tuong: tập thể, tu: 1, den: 2}, {doi-tuong: cá nhân, den: 4}]
tom-tat: Huyện Phú Bình thi đua giữ vững và nâng cao các tiêu chí nông thôn mới.
ngay-dang: 01/02/2024`;

test('a campaign as typed is the campaign of the bulletin', () => {
  const expected = aBulletin.campaigns[1]!;
  expect(campaignFrom(valueOf(campaignForm, CAMPAIGN), expected.slug, expected.origin)).toEqual(expected);
});

test('a campaign ends after it begins', () => {
  expect(refusals(campaignForm, CAMPAIGN.replace('31/12/2024', '31/12/2023'))).toEqual(['value-wrong thoi-gian']);
});

test('a period that cannot be dated whole keeps its words', () => {
  const printed = '{den: 30/11/2024, nguyen-van: Từ nay đến hết ngày 30/11/2024}';
  const typed = valueOf(campaignForm, CAMPAIGN.replace(/\{tu.*\}/u, printed));
  expect(campaignFrom(typed, 'x', aBulletin.campaigns[1]!.origin)).toMatchObject({
    period: { to: '2024-11-30' },
    periodAsPrinted: 'Từ nay đến hết ngày 30/11/2024',
  });
});
