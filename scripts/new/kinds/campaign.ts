import { campaignForm, campaignFormWords } from '#forms/campaign';
import { partialDay } from '#forms/dates-and-numbers';
import { typedDay } from '#writing/typed-day';
import { documentOffers, fieldOffers, unitOffers, wordsOf } from '../offers.ts';
import { type Kind, textOf } from './kind.ts';

const { shape } = campaignForm;

export const campaign: Kind = {
  name: 'phong-trao',
  label: 'Phong trào thi đua',
  form: campaignForm,
  place: { folder: 'phong-trao', extension: '.mdx' },
  steps: [
    { path: 'ten', ask: 'Tên phong trào, đúng như trong văn bản', field: shape.ten },
    { path: 'phat-dong-boi', ask: 'Đơn vị nào phát động?', field: shape['phat-dong-boi'], offers: unitOffers },
    {
      path: 'nguoi-phat-dong',
      ask: 'Ai phát động? Bỏ qua thì bấm Enter.',
      hint: 'như Chủ tịch UBND xã',
      field: shape['nguoi-phat-dong'],
    },
    { path: 'hinh-thuc', ask: 'Hình thức', field: shape['hinh-thuc'], offers: wordsOf(campaignFormWords) },
    {
      path: 'thoi-gian.tu',
      ask: 'Bắt đầu khi nào? Văn bản không ghi thì bấm Enter.',
      hint: '26/01/2024, 02/2024 hoặc 2024',
      field: partialDay.optional(),
    },
    {
      path: 'thoi-gian.den',
      ask: 'Kết thúc khi nào? Văn bản không ghi thì bấm Enter.',
      hint: '31/12/2024, 12/2024 hoặc 2024',
      field: partialDay.optional(),
    },
    {
      path: 'van-ban',
      ask: 'Theo văn bản nào?',
      field: shape['van-ban'],
      offers: documentOffers,
      isMany: true,
    },
    {
      path: 'linh-vuc',
      ask: 'Về lĩnh vực gì? Lĩnh vực đầu cho màu của bông hoa.',
      field: shape['linh-vuc'],
      offers: fieldOffers,
      isMany: true,
    },
    { path: 'tom-tat', ask: 'Tóm tắt, không quá 80 từ', field: shape['tom-tat'] },
    { path: 'ngay-dang', ask: 'Ngày đăng', field: shape['ngay-dang'], isQuiet: true },
    { path: 'minh-hoa', ask: 'Là bài minh họa, có hay không', field: shape['minh-hoa'], isQuiet: true },
  ],
  named: (answers) => textOf(answers, 'ten'),
  filled: (today) => ({ 'ngay-dang': typedDay(today) }),
  hints: `Chỉ tiêu, đối tượng, tiêu chí và khen thưởng của phong trào: xem một phong trào có sẵn mà ghi theo.
chi-tieu:
  - noi-dung: Tỷ lệ hộ nghèo dưới 0,08%
    muc:
      - noi-dung: Tỷ lệ hộ nghèo
        loai: ngưỡng
        phep-so: dưới
        gia-tri: 0,08
        do-tinh: "%"
doi-tuong: [Cán bộ, Nhân dân]
Nội dung phong trào chép dưới dòng --- ngay sau đây. Để trống một dòng giữa hai đoạn.
Đầu đề nhỏ viết như: ## Mục đích, yêu cầu`,
  next: 'Mở tệp ấy, chép nội dung phong trào xuống dưới dòng --- thứ hai, rồi gõ npm start để xem.',
};
