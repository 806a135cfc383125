import { describe, expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const cases: Case[] = [
  [
    'of a document that had lapsed by the launch of a campaign',
    (b) => (b.campaigns[2]!.documents = ['luat-15-2003-qh11']),
    ['warning citation-lapsed tan-duc-sang-xanh-sach-dep.mdx:van-ban.0'],
  ],
  [
    'of a lapsed document by a slogan, an occasion, a programme and a plan',
    (b) => {
      b.slogans[0]!.documents = ['luat-15-2003-qh11'];
      b.occasions[0]!.documents = ['luat-15-2003-qh11'];
      b.site.programmes[0] = { name: 'Đề án', period: { from: '2024' }, documents: ['luat-15-2003-qh11'] };
      b.documents[4]!.implements = ['luat-15-2003-qh11'];
    },
    [
      'warning citation-lapsed moi-nha-mot-luong-hoa.mdx:van-ban.0',
      'warning citation-lapsed lich.yaml:0.van-ban.0',
      'warning citation-lapsed van-ban.yaml:4.thuc-hien.0',
      'warning citation-lapsed trang.yaml:chuong-trinh.0.van-ban.0',
    ],
  ],
  [
    'on the last day of a document still holds',
    (b) => {
      b.documents[3]!.implements = ['luat-15-2003-qh11'];
      b.documents[3]!.issuedOn = '2023-12-31';
    },
    [],
  ],
  [
    'of a document issued later than the one that carries it out',
    (b) => (b.documents[3]!.implements = ['1683-nq-ubtvqh15']),
    ['warning implements-later van-ban.yaml:3.thuc-hien.0'],
  ],
];

describe('a citation', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });

  test('a lapsed citation names the replacement', () => {
    const [finding] = findingsAfter((b) => (b.campaigns[2]!.documents = ['luat-15-2003-qh11']));
    expect(finding).toMatchObject({
      message: 'Văn bản 15/2003/QH11 chỉ có hiệu lực đến hết 31/12/2023, còn ở đây dẫn vào tháng 02 năm 2024.',
      advice: 'Văn bản thay thế: “luat-06-2022-qh15”. Nếu bản gốc ghi đúng như vậy thì giữ nguyên và thêm ghi-chu.',
    });
  });
});
