import { expect, test } from 'vitest';
import { siteForm, siteFrom } from '#forms/site';
import { aBulletin } from '../a-bulletin.ts';
import { refusals, valueOf } from './typed.ts';

const SITE = `
ten: Hoa đẹp Tân Đức
don-vi: tan-duc.phu-binh.thai-nguyen
dia-chi-web: https://tanduc.example/hoa-dep
co-quan-chu-quan: Ủy ban nhân dân xã Tân Đức
chiu-trach-nhiem: Hội đồng Thi đua - Khen thưởng xã
lien-he: {dien-thoai: 0208 3 000 000, thu-dien-tu: ubnd@tanduc.example, dia-chi: Trụ sở UBND xã Tân Đức}
linh-vuc:
  - {id: kinh-te, ten: Kinh tế, mau: "#b8860b"}
  - {id: moi-truong, ten: Môi trường, mau: "#2e7d32"}
  - {id: van-hoa, ten: Văn hóa, mau: "#b3261e"}
chuong-trinh:
  - ten: Tuyên truyền gương điển hình tiên tiến giai đoạn 2022-2025
    thoi-gian: {tu: 2022, den: 2025}
    van-ban: 1526-qd-ttg
phong-trao-trong-tam: tan-duc-sang-xanh-sach-dep
dinh-danh: {ten-mien: tanduc.example, tu: 01/2024}`;

test('the site as typed is the site of the bulletin, its address with a slash at the end', () => {
  expect(siteFrom(valueOf(siteForm, SITE), aBulletin.site.origin)).toEqual(aBulletin.site);
});

test('a colour is six hexadecimal digits', () => {
  expect(refusals(siteForm, SITE.replace(/\{id: kinh-te.*\}/u, '{id: kinh-te, ten: Kinh tế, mau: đỏ}'))).toEqual([
    'value-wrong linh-vuc.0.mau',
  ]);
});

test.each([
  ['#f2b632', ['value-wrong linh-vuc.0.mau']],
  ['#ffffff', ['value-wrong linh-vuc.0.mau']],
  ['#a65a0a', []],
])('a flower of the colour %s is seen on paper, or refused', (colour, refused) =>
  expect(refusals(siteForm, SITE.replace('#b8860b', colour))).toEqual(refused),
);

test('a domain name is no address, and a licence has one', () => {
  const wrong = SITE.replace('tanduc.example, tu: 01/2024', 'https://tanduc.example, tu: 31/02/2024');
  expect(refusals(siteForm, `${wrong}\ngiay-phep: {ten: CC BY 4.0, lien-ket: creativecommons.org}`)).toEqual([
    'value-wrong dinh-danh.ten-mien',
    'value-wrong dinh-danh.tu',
    'value-wrong giay-phep.lien-ket',
  ]);
});

test.each([
  'xa.example',
  'https://xa.example/a;b/',
  "https://xa.example/a'b/",
  'https://xa.example/?a',
  'https://a@xa.example/',
])('the address of a site is no %s: settings of servers are made from it', (address) => {
  const wrong = SITE.replace(/^dia-chi-web: .*$/mu, `dia-chi-web: ${address}`);
  expect(refusals(siteForm, wrong)).toEqual(['value-wrong dia-chi-web']);
});

test('illustrations are shared only where the site says so', () => {
  const shared = siteFrom(valueOf(siteForm, `${SITE}\nchia-se-minh-hoa: có`), aBulletin.site.origin);
  expect(shared.sharesIllustrations).toBe(true);
});
