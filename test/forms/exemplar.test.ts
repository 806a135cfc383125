import { describe, expect, test } from 'vitest';
import { exemplarForm, exemplarFrom } from '#forms/exemplar';
import { refusals, valueOf, refusalOf } from './typed.ts';

const origin = { file: 'guong-dien-hinh/ba-hoa.mdx', path: [] };
const CONSENT = 'dong-y: {ngay: 01/10/2024, pham-vi: [trang này, tổng hợp], xac-nhan: Trưởng xóm}';
const story = (...more: string[]) => `
ten: Bà Hoa
chu-the: cá nhân
loai: người tốt, việc tốt
don-vi: tan-duc.phu-binh.thai-nguyen
linh-vuc: moi-truong
tom-tat: Bà ươm cây giống cho cả xóm.
ngay-dang: 15/10/2024
${more.join('\n')}`;

test('a story becomes an exemplar, absent keys stay absent', () => {
  expect(exemplarFrom(valueOf(exemplarForm, story(CONSENT)), 'ba-hoa', origin)).toEqual({
    origin,
    slug: 'ba-hoa',
    name: 'Bà Hoa',
    subject: 'person',
    kind: 'good-deed',
    unit: 'tan-duc.phu-binh.thai-nguyen',
    fields: ['moi-truong'],
    campaigns: [],
    summary: 'Bà ươm cây giống cho cả xóm.',
    results: [],
    awards: [],
    adoptions: [],
    consent: { on: '2024-10-01', scopes: ['site', 'aggregation'], confirmedBy: 'Trưởng xóm' },
    publishedOn: '2024-10-15',
    corrections: [],
    isIllustration: false,
    notes: [],
  });
});

describe('a person is praised with consent only', () => {
  test('without it the form asks for it', () => {
    const [message, advice] = refusalOf(exemplarForm, story());
    expect(message).toBe(
      'Gương là một người, hoặc một hộ, tổ, cửa hàng gọi bằng tên người, thì phải có đồng ý của người đó.',
    );
    expect(advice).toMatch(/^Thêm: dong-y: \{ngay/u);
  });

  test('even beside another mistake', () => {
    const typed = story().replace('linh-vuc: moi-truong', 'linh-vuc: Môi trường');
    expect(refusals(exemplarForm, typed).toSorted()).toEqual(['value-wrong dong-y', 'value-wrong linh-vuc.0']);
  });

  test('also where a household is called by a person', () => {
    const typed = story()
      .replace('cá nhân', 'hộ gia đình')
      .replace(/^ten: .*$/mu, 'ten: Hộ ông Bùi Kim Ngạn');
    expect(refusals(exemplarForm, typed)).toEqual(['value-wrong dong-y']);
  });

  test('others need none', () => {
    const typed = story()
      .replace('cá nhân', 'tập thể')
      .replace(/^ten: .*$/mu, 'ten: Tổ đường hoa');
    expect(refusals(exemplarForm, typed)).toEqual([]);
  });

  test('a guardian speaks for a child', () => {
    const typed = story(CONSENT.replace('}', ', giam-ho: {quan-he: mẹ, ngay: 01/10/2024}}'));
    expect(exemplarFrom(valueOf(exemplarForm, typed), 'ba-hoa', origin).consent?.guardian).toEqual({
      relation: 'mẹ',
      on: '2024-10-01',
    });
  });
});

test.each([
  ['anh: {tep: anh/hoa.jpg, mo-ta: Hoa, tac-gia: UBND xã, quyen-su-dung: UBND xã}', 'value-wrong anh.mo-ta'],
  ['anh: {tep: ../hoa.jpg, mo-ta: Người dân trồng hoa, tac-gia: a, quyen-su-dung: b}', 'value-wrong anh.tep'],
  ['nhan-rong: [{noi: Xóm Diễn, tu: 13/2024, nguon: Biên bản}]', 'value-wrong nhan-rong.0.tu'],
  ['ket-qua: [{so-lieu: 42 hộ, noi-dung: tham gia}]', 'field-missing ket-qua.0.nguon'],
  ['rut: {ngay: 20/11/2024, ly-do: vì sao đó}', 'value-wrong rut.ly-do'],
  ['dien-thoai: "0912 345 678"', 'field-unknown dien-thoai'],
])('%s is refused', (typed, refusal) => {
  expect(refusals(exemplarForm, story(CONSENT, typed))).toEqual([refusal]);
});
