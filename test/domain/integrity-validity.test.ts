import { describe, expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const TAN_DUC = 'tan-duc.phu-binh.thai-nguyen';

const cases: Case[] = [
  [
    'a document issued before its issuer',
    (b) => (b.documents[3]!.issuerUnit = 'kha-son.thai-nguyen'),
    ['error outside-unit-validity van-ban.yaml:3.don-vi'],
  ],
  [
    'a campaign launched after its unit ended',
    (b) => (b.campaigns[2]!.period = { from: '2025-09' }),
    ['error outside-unit-validity tan-duc-sang-xanh-sach-dep.mdx:phat-dong-boi'],
  ],
  [
    'a campaign without a beginning counts from the day it was published',
    (b) => Object.assign(b.campaigns[2]!, { period: {}, publishedOn: '2025-07-01', updatedOn: '2025-07-01' }),
    ['error outside-unit-validity tan-duc-sang-xanh-sach-dep.mdx:phat-dong-boi'],
  ],
  [
    'a campaign that had ended may be published when its unit is gone',
    (b) =>
      Object.assign(b.campaigns[2]!, {
        period: { to: '2024-11-30' },
        publishedOn: '2025-08-01',
        updatedOn: '2025-08-01',
      }),
    [],
  ],
  ['a month that the unit saw the end of', (b) => (b.campaigns[2]!.period = { from: '2025-06' }), []],
  [
    'a slogan',
    (b) => (b.slogans[1]!.period = { from: '2026' }),
    ['error outside-unit-validity ro-viec-quyet-liet-linh-hoat-ve-dich.mdx:don-vi'],
  ],
  [
    'a story',
    (b) => (b.exemplars[2]!.publishedOn = '2025-07-01'),
    ['error outside-unit-validity ho-ong-duong-van-duc.mdx:don-vi'],
  ],
  [
    'a decision and the unit of a recipient',
    (b) => {
      b.awards[0]!.decidedOn = '2025-07-01';
      b.awards[0]!.recipients[0]!.unit = TAN_DUC;
    },
    [
      'error outside-unit-validity quyet-dinh-45-2024.yaml:don-vi',
      'error outside-unit-validity quyet-dinh-45-2024.yaml:danh-sach.0.don-vi',
    ],
  ],
];

describe('a unit that was not there on the day', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });

  test('a unit that had ended names its heir', () => {
    const [finding] = findingsAfter((b) => (b.exemplars[2]!.publishedOn = '2025-09-01'));
    expect(finding).toMatchObject({
      message: 'Đơn vị “Tân Đức” chỉ có đến hết 30/6/2025, còn ở đây ghi 01/9/2025.',
      advice: 'Ghi đơn vị kế thừa: “kha-son.thai-nguyen”, hoặc sửa ngày ở mục ngay-dang.',
    });
  });
});

test('the officer is told when the unit was there, and which to write instead', () => {
  const words = findingsAfter((b) => {
    b.documents[3]!.issuerUnit = 'kha-son.thai-nguyen';
    b.campaigns[2]!.period = { from: '2025-09' };
  }).map(({ message, advice }) => `${message} ${advice}`);
  expect(words).toHaveLength(2);
  expect(words.find((text) => text.includes('Ghi đơn vị của thời điểm đó, hoặc sửa ngày'))).toContain('chỉ có từ ');
  expect(words.find((text) => text.includes('Ghi đơn vị kế thừa: “kha-son.thai-nguyen”'))).toContain(
    'chỉ có đến hết 30/6/2025',
  );
});
