import { expect, test } from 'vitest';
import { awardDecisionForm, awardDecisionFrom } from '#forms/award';
import { refusals, valueOf, refusalOf } from './typed.ts';

const decision = (form: string, more = '') => `
so-ky-hieu: 45/QĐ-UBND
ngay: 20/12/2024
co-quan: Chủ tịch UBND xã Tân Đức
don-vi: tan-duc.phu-binh.thai-nguyen
loai-hinh: phong trào thi đua
danh-sach: [{ten: Tổ tự quản, doi-tuong: tập thể, tap-the-nho: có, hinh-thuc: ${form}}]
${more}`;

test('a decision keeps the spelling of the law', () => {
  const origin = { file: 'khen-thuong/45.yaml', path: [] };
  const typed = valueOf(awardDecisionForm, decision('giấy khen', 'huy-bo: {ngay: 10/01/2025, van-ban: 3/QĐ-UBND}'));
  expect(awardDecisionFrom(typed, '45', origin)).toEqual({
    origin,
    slug: '45',
    number: '45/QĐ-UBND',
    decidedOn: '2024-12-20',
    decidedBy: 'Chủ tịch UBND xã Tân Đức',
    unit: 'tan-duc.phu-binh.thai-nguyen',
    ground: 'campaign',
    recipients: [{ name: 'Tổ tự quản', subject: 'collective', isSmallCollective: true, form: 'Giấy khen' }],
    annulled: { on: '2025-01-10', document: '3/QĐ-UBND' },
    isIllustration: false,
    notes: [],
  });
});

test('a form that the law does not know is answered with the nearest it knows', () => {
  expect(refusalOf(awardDecisionForm, decision('Giấy khem'))).toEqual([
    'Luật không có danh hiệu hay hình thức “Giấy khem”.',
    'Có phải ý bạn là “Giấy khen”?',
  ]);
});

test('without a near one all are listed', () => {
  expect(refusalOf(awardDecisionForm, decision('Vòng nguyệt quế vàng'))[1]).toMatch(
    /^Chọn một trong: Chiến sĩ thi đua/u,
  );
});

test('a decision has recipients', () => {
  expect(refusals(awardDecisionForm, decision('Giấy khen').replace(/danh-sach: .*/u, 'danh-sach: []'))).toEqual([
    'field-missing danh-sach',
  ]);
});

test('a key mistyped for one recipient excuses nobody else for having none', () => {
  const list = 'danh-sach:\n- {ten: Tổ A, doi-tuong: tập thể, hinh-thuk: Giấy khen}\n- {ten: Tổ B, doi-tuong: tập thể}';
  expect(refusals(awardDecisionForm, decision('Giấy khen').replace(/danh-sach: .*/u, list)).toSorted()).toEqual([
    'field-missing danh-sach.1.hinh-thuc',
    'field-unknown danh-sach.0.hinh-thuk',
  ]);
});
