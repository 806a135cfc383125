import { awardForms } from '#domain/award/law';
import { awardDecisionForm, awardGroundWords, recipientForm } from '#forms/award';
import { exemplarSubjectWords } from '#forms/exemplar';
import { campaignOffers, exemplarOffers, unitOffers, wordsOf } from '../offers.ts';
import type { Rows } from '../question.ts';
import { type Kind, textOf } from './kind.ts';

const { shape } = awardDecisionForm;
const recipient = recipientForm.shape;

const recipients: Rows = {
  path: 'danh-sach',
  ask: 'Người, tập thể được khen',
  another: 'Thêm một người, một tập thể nữa?',
  rows: [
    { path: 'ten', ask: 'Tên người, tập thể được khen', field: recipient.ten },
    { path: 'doi-tuong', ask: 'Là', field: recipient['doi-tuong'], offers: wordsOf(exemplarSubjectWords) },
    { path: 'don-vi', ask: 'Ở đơn vị nào?', field: recipient['don-vi'], offers: unitOffers },
    {
      path: 'hinh-thuc',
      ask: 'Được tặng gì?',
      field: recipient['hinh-thuc'],
      offers: () => awardForms.map(({ name }) => ({ value: name, label: name })),
    },
    { path: 'noi-dung', ask: 'Vì việc gì? Bỏ qua thì bấm Enter.', field: recipient['noi-dung'] },
    { path: 'guong', ask: 'Bài gương đã có trên trang', field: recipient.guong, offers: exemplarOffers },
  ],
};

export const award: Kind = {
  name: 'khen-thuong',
  label: 'Quyết định khen thưởng',
  form: awardDecisionForm,
  place: { folder: 'khen-thuong', extension: '.yaml' },
  steps: [
    {
      path: 'so-ky-hieu',
      ask: 'Số, ký hiệu quyết định',
      hint: 'như 112/QĐ-UBND; chưa có số thì bấm Enter',
      field: shape['so-ky-hieu'],
    },
    { path: 'ngay', ask: 'Ngày ký', hint: 'ngày/tháng/năm, như 15/10/2024', field: shape.ngay },
    { path: 'co-quan', ask: 'Ai ký quyết định?', hint: 'như Chủ tịch UBND xã', field: shape['co-quan'] },
    { path: 'don-vi', ask: 'Của đơn vị nào?', field: shape['don-vi'], offers: unitOffers },
    { path: 'loai-hinh', ask: 'Loại hình khen thưởng', field: shape['loai-hinh'], offers: wordsOf(awardGroundWords) },
    { path: 'phong-trao', ask: 'Trong phong trào nào?', field: shape['phong-trao'], offers: campaignOffers },
    recipients,
    { path: 'minh-hoa', ask: 'Là quyết định minh họa, có hay không', field: shape['minh-hoa'], isQuiet: true },
  ],
  named: nameOfDecision,
  next: 'Gõ npm start để xem, soát lại tên từng người, từng tập thể theo bản ký.',
};

/** `112/QĐ-UBND` of 2024 → `quyet-dinh-112-2024`. */
function nameOfDecision(answers: Parameters<Kind['named']>[0]): string {
  const number = textOf(answers, 'so-ky-hieu').split('/')[0]!;
  return `quyết định ${number} ${/[12]\d{3}/u.exec(textOf(answers, 'ngay'))?.[0] ?? ''}`;
}
