import { webAddress } from '#forms/addresses';
import { day } from '#forms/dates-and-numbers';
import { choice, form, line, list } from '#forms/fields';
import { slugOf } from '#vietnamese/slug';
import { usualFields } from '#writing/new-site';
import { REFORM } from './commune-answers.ts';
import type { Asking } from './kinds/kind.ts';
import { wordsOf } from './offers.ts';

const COMMUNE_WORDS = { xã: 'xã', phường: 'phường', 'đặc khu': 'đặc khu' };

const HAMLET_WORDS = { xóm: 'xóm', thôn: 'thôn', 'tổ dân phố': 'tổ dân phố', bản: 'bản', ấp: 'ấp' };

/** A name that makes an address: at least one letter or digit. */
const placeName = line.refine((text) => slugOf(text) !== '', 'Viết tên có chữ cái, như Hồ Sen.');

const siteAnswersForm = form({
  loai: choice(COMMUNE_WORDS),
  ten: placeName,
  tinh: placeName,
  'don-vi-cu': list(placeName),
  tu: day.optional(),
  'dia-chi-web': webAddress.optional(),
  'goi-la': choice(HAMLET_WORDS),
  'cac-xom': list(placeName),
  'linh-vuc': list(line),
  'co-quan-chu-quan': line.optional(),
  'chiu-trach-nhiem': line.optional(),
  'dia-chi': line.optional(),
  'dien-thoai': line.optional(),
  'thu-dien-tu': line.optional(),
});

const { shape } = siteAnswersForm;

/** What is asked to open the site of a commune. */
export const siteQuestions: Asking = {
  form: siteAnswersForm,
  steps: [
    { path: 'loai', ask: 'Đơn vị là', field: shape.loai, offers: wordsOf(COMMUNE_WORDS) },
    { path: 'ten', ask: 'Tên đơn vị, không kèm chữ xã, phường', hint: 'như Hồ Sen', field: shape.ten },
    {
      path: 'tinh',
      ask: 'Thuộc tỉnh, thành phố nào?',
      hint: 'như tỉnh Sông Mây, thành phố Bến Hạc',
      field: shape.tinh,
    },
    {
      path: 'don-vi-cu',
      ask: 'Lập từ những đơn vị cũ nào? Cách nhau bằng dấu chấm phẩy; không có thì bấm Enter.',
      hint: 'xã Đồng Lau, huyện Bãi Sậy; thị trấn Bãi Sậy, huyện Bãi Sậy',
      field: shape['don-vi-cu'],
      isMany: true,
    },
    {
      path: 'tu',
      ask: `Đơn vị mới có từ ngày nào? Bấm Enter nếu là ${REFORM}.`,
      field: shape.tu,
      when: (answers) => answers['don-vi-cu'] !== undefined,
    },
    {
      path: 'goi-la',
      ask: 'Dưới đơn vị gọi là gì?',
      field: shape['goi-la'],
      offers: wordsOf(HAMLET_WORDS),
    },
    {
      path: 'cac-xom',
      ask: 'Tên từng xóm, thôn, tổ; cách nhau bằng dấu chấm phẩy. Ghi sau thì bấm Enter.',
      hint: 'Ngõ Chùa; Bến Đò; số 3',
      field: shape['cac-xom'],
      isMany: true,
    },
    {
      path: 'linh-vuc',
      ask: 'Dùng những lĩnh vực nào?',
      pass: 'Cả danh sách gợi ý',
      field: shape['linh-vuc'],
      offers: () => usualFields.map(({ id, ten }) => ({ value: id, label: ten })),
      isMany: true,
    },
    {
      path: 'dia-chi-web',
      ask: 'Địa chỉ web của trang. Chưa có thì bấm Enter.',
      hint: 'https://…',
      field: shape['dia-chi-web'],
    },
    {
      path: 'co-quan-chu-quan',
      ask: 'Cơ quan chủ quản. Bấm Enter nếu là Ủy ban nhân dân của đơn vị.',
      field: shape['co-quan-chu-quan'],
    },
    {
      path: 'chiu-trach-nhiem',
      ask: 'Ai chịu trách nhiệm nội dung? Bấm Enter nếu là Hội đồng Thi đua - Khen thưởng của đơn vị.',
      field: shape['chiu-trach-nhiem'],
    },
    {
      path: 'dia-chi',
      ask: 'Địa chỉ liên hệ. Bấm Enter nếu là trụ sở Ủy ban nhân dân.',
      field: shape['dia-chi'],
    },
    {
      path: 'dien-thoai',
      ask: 'Điện thoại cơ quan, không ghi số riêng. Bỏ qua thì bấm Enter.',
      field: shape['dien-thoai'],
    },
    { path: 'thu-dien-tu', ask: 'Thư điện tử cơ quan. Bỏ qua thì bấm Enter.', field: shape['thu-dien-tu'] },
  ],
};
