import { awardForms } from '#domain/award/law';
import { slug } from '#forms/addresses';
import { partialDay } from '#forms/dates-and-numbers';
import { exemplarForm, exemplarKindWords, exemplarSubjectWords } from '#forms/exemplar';
import { line } from '#forms/fields';
import { typedDay } from '#writing/typed-day';
import { campaignOffers, decisionOffers, fieldOffers, unitOffers, wordsOf } from '../offers.ts';
import type { Rows } from '../question.ts';
import { consent } from './consent.ts';
import { type Kind, textOf } from './kind.ts';

const { shape } = exemplarForm;

const HINTS = `Có ảnh: đặt tệp vào thư mục anh cạnh bài, bỏ dấu # và dấu cách sau nó ở năm dòng dưới, rồi sửa lại.
anh:
  tep: anh/ten-anh.jpg
  mo-ta: Tả điều nhìn thấy trong ảnh, cho người không nhìn được
  tac-gia: Người chụp hoặc cơ quan
  quyen-su-dung: UBND xã được phép đăng
Nơi khác làm theo, mỗi nơi thêm một cánh cho bông hoa:
nhan-rong:
  - noi: Tên nơi học theo
    tu: 03/2024
    nguon: Biên bản họp
Bài đang là bản nháp: chưa lên trang. Viết xong thì xóa dòng nhap.
Lời kể viết dưới dòng --- ngay sau đây. Để trống một dòng giữa hai đoạn.
Nên kể: ban đầu khó ở đâu; ai nghĩ ra, bắt tay làm thế nào; kết quả, có nguồn; việc còn dang dở.
Đầu đề nhỏ viết như: ## Cách làm`;

const results: Rows = {
  path: 'ket-qua',
  ask: 'Kết quả bằng con số',
  another: 'Ghi thêm một con số có nguồn?',
  isOptional: true,
  rows: [
    { path: 'so-lieu', ask: 'Con số', hint: 'như 42 hộ', field: line },
    { path: 'noi-dung', ask: 'Là con số gì?', hint: 'như cùng trồng và chăm đường hoa', field: line },
    { path: 'nguon', ask: 'Lấy từ đâu?', hint: 'như Biên bản họp xóm', field: line },
    { path: 'ngay', ask: 'Tính đến ngày, tháng nào? Bỏ qua thì bấm Enter.', field: partialDay.optional() },
  ],
};

const awards: Rows = {
  path: 'khen-thuong',
  ask: 'Khen thưởng',
  another: 'Ghi một lần được khen thưởng?',
  isOptional: true,
  rows: [
    {
      path: 'hinh-thuc',
      ask: 'Được tặng gì?',
      field: line,
      offers: () => awardForms.map(({ name }) => ({ value: name, label: name })),
    },
    { path: 'cap', ask: 'Ai quyết định?', hint: 'như Chủ tịch UBND xã', field: line },
    { path: 'ngay', ask: 'Ngày nào? Bỏ qua thì bấm Enter.', field: partialDay.optional() },
    { path: 'quyet-dinh', ask: 'Quyết định đã có trên trang', field: slug.optional(), offers: decisionOffers },
  ],
};

export const exemplar: Kind = {
  name: 'guong',
  label: 'Gương người tốt, việc tốt; tập thể, mô hình',
  form: exemplarForm,
  place: { folder: 'guong-dien-hinh', extension: '.mdx' },
  steps: [
    { path: 'ten', ask: 'Tên gương', hint: 'như Tổ tự quản đường hoa xóm Mới', field: shape.ten },
    { path: 'chu-the', ask: 'Gương là', field: shape['chu-the'], offers: wordsOf(exemplarSubjectWords) },
    { path: 'loai', ask: 'Thuộc loại', field: shape.loai, offers: wordsOf(exemplarKindWords) },
    { path: 'don-vi', ask: 'Ở đơn vị nào?', field: shape['don-vi'], offers: unitOffers },
    {
      path: 'linh-vuc',
      ask: 'Về lĩnh vực gì? Lĩnh vực đầu cho màu của bông hoa.',
      field: shape['linh-vuc'],
      offers: fieldOffers,
      isMany: true,
    },
    {
      path: 'phong-trao',
      ask: 'Trong phong trào nào?',
      field: shape['phong-trao'],
      offers: campaignOffers,
      isMany: true,
    },
    { path: 'tom-tat', ask: 'Tóm tắt trong một, hai câu, không quá 60 từ', field: shape['tom-tat'] },
    results,
    awards,
    consent,
    { path: 'ngay-dang', ask: 'Ngày đăng', field: shape['ngay-dang'], isQuiet: true },
    { path: 'minh-hoa', ask: 'Là bài minh họa, có hay không', field: shape['minh-hoa'], isQuiet: true },
    { path: 'nhap', ask: 'Là bản nháp, có hay không', field: shape.nhap, isQuiet: true },
  ],
  named: (answers) => textOf(answers, 'ten'),
  filled: (today) => ({ 'ngay-dang': typedDay(today) }),
  begins: { nhap: 'có' },
  hints: HINTS,
  next: 'Mở tệp ấy, viết lời kể dưới dòng --- thứ hai; xem thử bằng npm start -- --xem-truoc. Viết xong, xóa dòng nhap: có, rồi gõ npm start.',
};
