import { occasionForm, occasionKindWords } from '#forms/occasion';
import { campaignOffers, documentOffers, wordsOf } from '../offers.ts';
import { type Kind, textOf } from './kind.ts';

const { shape } = occasionForm;

export const occasion: Kind = {
  name: 'lich',
  label: 'Sự kiện (một dòng trong lịch)',
  form: occasionForm,
  place: { register: 'lich' },
  steps: [
    { path: 'ten', ask: 'Việc gì?', hint: 'như Sơ kết thi đua sáu tháng đầu năm', field: shape.ten },
    { path: 'loai', ask: 'Thuộc loại', field: shape.loai, offers: wordsOf(occasionKindWords) },
    {
      path: 'ngay',
      ask: 'Ngày nào? Kéo dài nhiều ngày hoặc cả quý thì bấm Enter.',
      hint: '11/06/2024, 06/2024 hoặc 2024',
      field: shape.ngay,
    },
    {
      path: 'tu',
      ask: 'Từ ngày nào? Tính theo quý thì bấm Enter.',
      field: shape.tu,
      when: (answers) => answers['ngay'] === undefined,
    },
    { path: 'den', ask: 'Đến ngày nào?', field: shape.tu.unwrap(), when: (answers) => answers['tu'] !== undefined },
    {
      path: 'quy',
      ask: 'Quý nào?',
      hint: 'như I/2024',
      field: shape.quy.unwrap(),
      when: (answers) => answers['ngay'] === undefined && answers['tu'] === undefined,
    },
    {
      path: 'thuc-hien',
      ask: 'Ai thực hiện? Nhiều nơi thì cách nhau bằng dấu chấm phẩy; bỏ qua thì bấm Enter.',
      field: shape['thuc-hien'],
      isMany: true,
    },
    { path: 'phong-trao', ask: 'Trong phong trào nào?', field: shape['phong-trao'], offers: campaignOffers },
    { path: 'van-ban', ask: 'Theo văn bản nào?', field: shape['van-ban'], offers: documentOffers, isMany: true },
  ],
  // The id is made from the other answers.
  filled: () => ({ id: 'muc-moi' }),
  named: (answers) => textOf(answers, 'ten'),
  next: 'Gõ npm start rồi mở trang Lịch để xem.',
};
