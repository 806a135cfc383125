import { partialDay } from '#forms/dates-and-numbers';
import { sloganForm, sloganKindWords } from '#forms/slogan';
import { typedDay } from '#writing/typed-day';
import { campaignOffers, documentOffers, unitOffers, wordsOf } from '../offers.ts';
import { type Kind, textOf } from './kind.ts';

const { shape } = sloganForm;

export const slogan: Kind = {
  name: 'khau-hieu',
  label: 'Khẩu hiệu, chủ đề, phương châm',
  form: sloganForm,
  place: { folder: 'khau-hieu', extension: '.mdx' },
  steps: [
    {
      path: 'noi-dung',
      option: 'nguyen-van',
      ask: 'Nguyên văn, không kèm ngoặc kép',
      field: shape['noi-dung'],
    },
    { path: 'loai', ask: 'Văn bản gọi đó là', field: shape.loai, offers: wordsOf(sloganKindWords) },
    { path: 'don-vi', ask: 'Của đơn vị nào?', field: shape['don-vi'], offers: unitOffers },
    { path: 'phong-trao', ask: 'Trong phong trào nào?', field: shape['phong-trao'], offers: campaignOffers },
    { path: 'van-ban', ask: 'In trong văn bản nào?', field: shape['van-ban'], offers: documentOffers, isMany: true },
    {
      path: 'thoi-gian.tu',
      ask: 'Dùng từ khi nào? Văn bản không ghi thì bấm Enter.',
      hint: '26/01/2024, 02/2024 hoặc 2024',
      field: partialDay.optional(),
    },
    {
      path: 'thoi-gian.den',
      ask: 'Dùng đến khi nào? Văn bản không ghi thì bấm Enter.',
      hint: '31/12/2024, 12/2024 hoặc 2024',
      field: partialDay.optional(),
    },
    { path: 'ngay-dang', ask: 'Ngày đăng', field: shape['ngay-dang'], isQuiet: true },
  ],
  named: (answers) => textOf(answers, 'noi-dung'),
  filled: (today) => ({ 'ngay-dang': typedDay(today) }),
  hints: `Lời giải thích viết dưới dòng --- ngay sau đây: khẩu hiệu ra đời khi nào, nhắc bà con điều gì.
Để trống một dòng giữa hai đoạn.`,
  next: 'Mở tệp ấy, viết vài lời giải thích dưới dòng --- thứ hai, rồi gõ npm start để xem.',
};
