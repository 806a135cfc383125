import { webAddress } from '#forms/addresses';
import { askedBy } from '#forms/asked';
import { day } from '#forms/dates-and-numbers';
import { choice, form, line, list } from '#forms/fields';
import { emailAddress, phoneNumber, UNREACHABLE } from '#forms/contact';
import { slug } from '#forms/addresses';
import { slugOf } from '#vietnamese/slug';
import type { Asking } from './asking.ts';
import { REFORM } from './commune-answers.ts';

const COMMUNE_WORDS = { xã: 'xã', phường: 'phường', 'đặc khu': 'đặc khu' };

const HAMLET_WORDS = { xóm: 'xóm', thôn: 'thôn', 'tổ dân phố': 'tổ dân phố', bản: 'bản', ấp: 'ấp' };

/** A name that makes an address: at least one letter or digit. */
const placeName = line.refine((text) => slugOf(text) !== '', 'Viết tên có chữ cái, như Hồ Sen.');

const siteAnswersForm = form({
  loai: choice(COMMUNE_WORDS).meta({ ask: 'Đơn vị là xã, phường hay đặc khu?' }),
  ten: placeName.meta({ ask: 'Tên đơn vị là gì, không kèm chữ xã, phường?', example: 'Hồ Sen' }),
  tinh: placeName.meta({ ask: 'Thuộc tỉnh, thành phố nào?', example: 'tỉnh Sông Mây, thành phố Bến Hạc' }),
  'don-vi-cu': list(placeName).meta({
    ask: 'Lập từ những đơn vị cũ nào?',
    example: 'xã Đồng Lau, huyện Bãi Sậy; thị trấn Bãi Sậy, huyện Bãi Sậy',
  }),
  tu: day.optional().meta({ ask: 'Đơn vị mới có từ ngày nào?', empty: `Là ${REFORM}` }),
  'goi-la': choice(HAMLET_WORDS).meta({ ask: 'Dưới đơn vị gọi là gì?' }),
  'cac-xom': list(placeName).meta({
    ask: 'Tên từng xóm, thôn, tổ là gì?',
    example: 'Ngõ Chùa; Bến Đò; số 3',
    empty: 'Ghi sau',
  }),
  'linh-vuc': list(slug).meta({
    ask: 'Dùng những lĩnh vực nào?',
    hint: 'Thêm, bớt sau cũng được.',
    empty: 'Cả danh sách gợi ý',
  }),
  'dia-chi-web': webAddress.optional().meta({ ask: 'Địa chỉ web của trang là gì?', empty: 'Chưa có' }),
  'co-quan-chu-quan': line.optional().meta({ ask: 'Cơ quan chủ quản là ai?', empty: 'Là Ủy ban nhân dân của đơn vị' }),
  'chiu-trach-nhiem': line
    .optional()
    .meta({ ask: 'Ai chịu trách nhiệm nội dung?', empty: 'Là Hội đồng Thi đua - Khen thưởng của đơn vị' }),
  'dia-chi': line.optional().meta({ ask: 'Địa chỉ liên hệ là gì?', empty: 'Là trụ sở Ủy ban nhân dân' }),
  'dien-thoai': phoneNumber.optional().meta({ ask: 'Điện thoại cơ quan là gì?', hint: 'Không ghi số riêng.' }),
  'thu-dien-tu': emailAddress.optional().meta({ ask: 'Thư điện tử cơ quan là gì?' }),
}).check((ctx) => {
  if (ctx.value['dien-thoai'] === undefined && ctx.value['thu-dien-tu'] === undefined)
    ctx.issues.push({ code: 'custom', message: UNREACHABLE, path: ['thu-dien-tu'], input: undefined });
});

/** What is asked to open the site of a commune. */
export const siteAsking: Asking = {
  form: siteAnswersForm,
  asked: askedBy(siteAnswersForm),
  when: { tu: (answers) => answers['don-vi-cu'] !== undefined },
};
