import { webAddress } from '#forms/addresses';
import { day } from '#forms/dates-and-numbers';
import { choice, form, line, list } from '#forms/fields';
import { slugOf } from '#vietnamese/slug';
import { addDays, readPlainDate } from '#vietnamese/plain-date';
import { formerUnit, type NewCommune, spokenUnit } from '#writing/new-commune';
import { usualFields } from '#writing/new-site';
import { typedDay } from '#writing/typed-day';
import type { TypedValues } from '#writing/tidy-yaml';
import { type Asking, textOf } from './kinds/kind.ts';
import { wordsOf } from './offers.ts';

const COMMUNE_WORDS = { xã: 'xã', phường: 'phường', 'đặc khu': 'đặc khu' };
const HAMLET_WORDS = { xóm: 'xóm', thôn: 'thôn', 'tổ dân phố': 'tổ dân phố', bản: 'bản', ấp: 'ấp' };

/** The day on which districts ended and today's communes began. */
const REFORM = '01/07/2025';

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

/** Answers as a commune; what was passed over takes its usual value. */
export function communeFrom(answers: TypedValues): NewCommune {
  const own = { word: textOf(answers, 'loai'), name: nameOf(answers) };
  const full = `${own.word} ${own.name}`;
  const former = listOf(answers, 'don-vi-cu').map(formerUnit);
  return {
    ...own,
    province: provinceOf(textOf(answers, 'tinh')),
    former,
    ...(former.length > 0 && { since: sinceOf(textOf(answers, 'tu') || REFORM) }),
    hamlets: listOf(answers, 'cac-xom').map((name) => hamletOf(name, textOf(answers, 'goi-la'))),
    address: textOf(answers, 'dia-chi-web') || `https://hoa-dep-${slugOf(own.name)}.example/`,
    governingBody: textOf(answers, 'co-quan-chu-quan') || `Ủy ban nhân dân ${full}`,
    responsible: textOf(answers, 'chiu-trach-nhiem') || `Hội đồng Thi đua - Khen thưởng ${full}`,
    contact: contactOf(answers, full),
    fields: fieldsOf(listOf(answers, 'linh-vuc')),
  };
}

/** Officers may say the word again: `xã Hồ Sen`. */
function nameOf(answers: TypedValues): string {
  return spokenUnit(textOf(answers, 'ten'), textOf(answers, 'loai')).name;
}

/** Directly below the state, every `thành phố` is one of those. */
function provinceOf(text: string): NewCommune['province'] {
  const said = spokenUnit(text, 'tỉnh');
  return said.word === 'thành phố' ? { ...said, word: 'thành phố trực thuộc trung ương' } : said;
}

function hamletOf(text: string, word: string): NewCommune['hamlets'][number] {
  const isSaid = text.toLowerCase().startsWith(`${word} `);
  return { word, name: isSaid ? text.slice(word.length).trim() : text };
}

function sinceOf(text: string): NonNullable<NewCommune['since']> {
  const first = readPlainDate(text)!;
  return { first: typedDay(first), before: typedDay(addDays(first, -1)) };
}

function contactOf(answers: TypedValues, full: string): TypedValues {
  const given = ['dien-thoai', 'thu-dien-tu'].filter((key) => answers[key] !== undefined);
  const { word, name } = spokenUnit(textOf(answers, 'tinh'), 'tỉnh');
  const place = textOf(answers, 'dia-chi') || `Trụ sở Ủy ban nhân dân ${full}, ${word} ${name}`;
  return { ...Object.fromEntries(given.map((key) => [key, answers[key]!])), 'dia-chi': place };
}

function fieldsOf(chosen: readonly string[]): NewCommune['fields'] {
  return usualFields.filter(({ id }) => chosen.length === 0 || chosen.includes(id)).map((field) => ({ ...field }));
}

function listOf(answers: TypedValues, key: string): string[] {
  const list = answers[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
