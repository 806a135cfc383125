import { describe, expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const cases: Case[] = [
  [
    'an id in a register',
    (b) => b.occasions.push({ ...b.occasions[0]!, origin: { file: 'lich.yaml', path: [4] } }),
    ['error id-repeated lich.yaml:4.id'],
  ],
  [
    'a key that is the file name of another record',
    (b) => (b.exemplars[2]!.key = b.exemplars[0]!.slug),
    ['error id-repeated ho-ong-duong-van-duc.mdx:khoa'],
  ],
  [
    'a key that is the file name of a withdrawn story',
    (b) => (b.exemplars[0]!.key = b.withdrawals[0]!.slug),
    ['error id-repeated ba-nguyen-thi-hoa.mdx:khoa'],
  ],
  [
    'a key that is the file name of a withdrawn campaign',
    (b) => {
      b.withdrawals.push({ ...b.withdrawals[0]!, kind: 'campaign', slug: 'da-rut' });
      b.campaigns[0]!.key = 'da-rut';
    },
    ['error id-repeated ca-nuoc-chung-suc-xay-dung-nong-thon-moi.mdx:khoa'],
  ],
  [
    'a unit id',
    (b) => b.units.push({ ...b.units[0]!, origin: { file: 'don-vi.yaml', path: [7] } }),
    ['error id-repeated don-vi.yaml:7.id'],
  ],
  [
    'a field id and its colour',
    (b) => b.site.fields.push({ ...b.site.fields[0]!, colour: '#B8860B' }),
    ['error id-repeated trang.yaml:linh-vuc.3.id', 'warning colour-repeated trang.yaml:linh-vuc.3.mau'],
  ],
  [
    'a document under another id',
    (b) =>
      b.documents.push({
        ...b.documents[3]!,
        id: 'kh-27',
        issuer: 'UBND Huyện Phú Bình',
        origin: { file: 'van-ban.yaml', path: [6] },
      }),
    ['error document-repeated van-ban.yaml:6.so-ky-hieu'],
  ],
  [
    'a number of another issuer is another document',
    (b) => b.documents.push({ ...b.documents[3]!, id: 'kh-27', issuer: 'UBND huyện Định Hóa' }),
    [],
  ],
  ['two blank numbers say nothing', (b) => b.documents.push({ ...b.documents[4]!, id: 'ke-hoach-khac' }), []],
  [
    'a campaign name of one unit',
    (b) => b.campaigns.push({ ...b.campaigns[2]!, slug: 'sang-xanh', name: 'Tân Đức: sáng, xanh, sạch, đẹp' }),
    ['warning name-repeated tan-duc-sang-xanh-sach-dep.mdx:ten'],
  ],
  [
    'a campaign launched anew for the next year may keep its name',
    (b) => b.campaigns.push({ ...b.campaigns[2]!, slug: 'sang-xanh-2025', period: { from: '2025' } }),
    [],
  ],
  [
    'an exemplar name of one unit',
    (b) => b.exemplars.push({ ...b.exemplars[2]!, slug: 'ong-duc' }),
    ['warning name-repeated ho-ong-duong-van-duc.mdx:ten'],
  ],
  [
    'an adopter of one story',
    (b) => (b.exemplars[1]!.adoptions[2]!.adopter = 'Xóm Viên'),
    ['warning name-repeated to-tu-quan-duong-hoa.mdx:nhan-rong.2.noi'],
  ],
];

describe('the same thing twice', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });

  test('a key is told as the key of a story, an id as what stands above', () => {
    const words = findingsAfter((b) => {
      b.exemplars[2]!.key = b.exemplars[0]!.slug;
      b.units.push({ ...b.units[0]!, origin: { file: 'don-vi.yaml', path: [7] } });
    }).map(({ message }) => message);
    expect(words).toEqual(['Mã “trung-uong” đã dùng ở trên.', 'Khóa “ba-nguyen-thi-hoa” đã dùng cho một bài khác.']);
  });
});
