import { describe, expect, test } from 'vitest';
import { type Case, findingsAfter, summary } from './integrity.ts';

const cases: Case[] = [
  [
    'that a commune could not decide before the reform',
    (b) => (b.awards[0]!.recipients[0]!.form = 'Chiến sĩ thi đua cơ sở'),
    ['error award-not-authorised quyet-dinh-45-2024.yaml:danh-sach.0.hinh-thuc'],
  ],
  [
    'that the district could decide then',
    (b) => {
      b.awards[0]!.decidedBy = 'Chủ tịch UBND huyện Phú Bình';
      b.awards[0]!.recipients = [{ name: 'Ông A', subject: 'person', form: 'Chiến sĩ thi đua cơ sở' }];
    },
    [],
  ],
  [
    'given to the wrong subject',
    (b) => (b.awards[0]!.recipients[0]!.form = 'Gia đình văn hóa'),
    ['error award-wrong-subject quyet-dinh-45-2024.yaml:danh-sach.0.hinh-thuc'],
  ],
  [
    'that was annulled is not judged again',
    (b) => {
      b.awards[0]!.recipients[0]!.form = 'Bằng khen';
      b.awards[0]!.recipients[0]!.annulled = { on: '2025-01-10', document: '3/QĐ-UBND' };
    },
    [],
  ],
  [
    'of a decision that was annulled whole is not judged again',
    (b) => {
      b.awards[0]!.recipients[0]!.form = 'Bằng khen';
      b.awards[0]!.annulled = { on: '2025-01-10', document: '3/QĐ-UBND' };
    },
    [],
  ],
  [
    'that a campaign promises from a district after the reform',
    (b) => (b.campaigns[1]!.period = { from: '2025-07-01', to: '2026-12-31' }),
    [
      'error outside-unit-validity phu-binh-chung-suc-xay-dung-nong-thon-moi.mdx:phat-dong-boi',
      'warning award-not-authorised phu-binh-chung-suc-xay-dung-nong-thon-moi.mdx:khen-thuong.0.cap',
    ],
  ],
  [
    'that a story claims from a body that could not decide it',
    (b) => b.exemplars[0]!.awards.push({ form: 'Bằng khen', by: 'Chủ tịch UBND xã', on: '2024-12' }),
    ['warning award-not-authorised ba-nguyen-thi-hoa.mdx:khen-thuong.1.cap'],
  ],
  [
    'that a story claims for the wrong subject',
    (b) => b.exemplars[0]!.awards.push({ form: 'Tập thể lao động tiên tiến', by: 'Chủ tịch UBND huyện' }),
    ['error award-wrong-subject ba-nguyen-thi-hoa.mdx:khen-thuong.1.hinh-thuc'],
  ],
];

describe('an award', () => {
  test.each(cases)('%s', (_, change, found) => {
    expect(findingsAfter(change).map(summary)).toEqual(found);
  });

  test('an award beyond one’s power names who may, and when', () => {
    const [finding] = findingsAfter((b) => (b.awards[0]!.recipients[0]!.form = 'Chiến sĩ thi đua cơ sở'));
    expect(finding).toMatchObject({
      message: 'Theo luật, cấp xã không quyết định “Chiến sĩ thi đua cơ sở” vào ngày 20/12/2024.',
      advice:
        'Ai được quyết định: cấp huyện từ 01/01/2024 đến 30/6/2025; cấp xã từ 01/7/2025; cấp tỉnh từ 01/01/2024. Xem lại hình thức, cấp và ngày.',
    });
  });
});
