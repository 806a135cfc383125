import { legalDocumentForm } from '#forms/legal-document';
import { unitOffers } from '../offers.ts';
import { type Kind, textOf } from './kind.ts';

const { shape } = legalDocumentForm;

export const legalDocument: Kind = {
  name: 'van-ban',
  label: 'Văn bản (một dòng trong sổ văn bản)',
  form: legalDocumentForm,
  place: { register: 'van-ban' },
  steps: [
    {
      path: 'so-ky-hieu',
      ask: 'Số, ký hiệu',
      hint: 'như 27/KH-UBND; không in số thì bấm Enter',
      field: shape['so-ky-hieu'],
    },
    { path: 'loai', ask: 'Là loại văn bản gì?', hint: 'như Kế hoạch, Chỉ thị, Quyết định', field: shape.loai },
    { path: 'co-quan', ask: 'Cơ quan ban hành', hint: 'như Ủy ban nhân dân xã', field: shape['co-quan'] },
    { path: 'don-vi', ask: 'Thuộc đơn vị nào trong sổ đơn vị?', field: shape['don-vi'], offers: unitOffers },
    {
      path: 'ngay-ban-hanh',
      ask: 'Ngày ban hành',
      hint: '26/01/2024; chỉ biết tháng thì 02/2024; không biết thì bấm Enter',
      field: shape['ngay-ban-hanh'],
    },
    { path: 'trich-yeu', ask: 'Trích yếu: về việc gì?', field: shape['trich-yeu'] },
    {
      path: 'lien-ket',
      ask: 'Địa chỉ để đọc toàn văn. Không có thì bấm Enter.',
      hint: 'https://…',
      field: shape['lien-ket'],
    },
  ],
  // The id is made from the other answers.
  filled: () => ({ id: 'muc-moi' }),
  named: (answers) =>
    [textOf(answers, 'so-ky-hieu') || textOf(answers, 'trich-yeu'), textOf(answers, 'don-vi').split('.')[0]].join(' '),
  next: 'Có tệp toàn văn thì chép vào content/van-ban/ và thêm dòng tep. Gõ npm start để xem.',
};
