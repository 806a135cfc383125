import type { z } from 'zod';
import type { Exemplar, ExemplarKind, ExemplarSubject } from '#domain/exemplar';
import type { Origin } from '#domain/finding';
import { namesPerson } from '#domain/person-name';
import { slug, unitId } from '#forms/addresses';
import { consentForm, consentFrom } from '#forms/consent';
import { day, partialDay } from '#forms/dates-and-numbers';
import { choice, flag, form, line, list, someOf, summary } from '#forms/fields';
import { photoForm, photoFrom } from '#forms/photo';
import { present } from '#forms/present';
import { closingKeys, recordFrom, standingKeys } from '#forms/record-keys';
import { say } from '#forms/say';

export const exemplarSubjectWords = {
  'cá nhân': 'person',
  'tập thể': 'collective',
  'hộ gia đình': 'household',
  'doanh nghiệp': 'enterprise',
} as const satisfies Record<string, ExemplarSubject>;

export const exemplarKindWords = {
  'điển hình tiên tiến': 'advanced-exemplar',
  'người tốt, việc tốt': 'good-deed',
  'mô hình mới': 'new-model',
  'nhân tố mới': 'new-factor',
  'cách làm hay': 'good-practice',
} as const satisfies Record<string, ExemplarKind>;

export const occupationForm = form({ nhom: line.optional(), 'truc-tiep': flag.optional() });

const adoptionForm = form({
  noi: line,
  tu: partialDay,
  'ket-qua': line.optional(),
  nguon: line,
  'hoc-tu': line.optional(),
  guong: slug.optional(),
  'dong-y': consentForm.optional(),
});

/** Frontmatter of `guong-dien-hinh/*.mdx`. */
export const exemplarForm = form({
  ten: line,
  'chu-the': choice(exemplarSubjectWords),
  loai: choice(exemplarKindWords),
  'thanh-phan': occupationForm.optional(),
  'don-vi': unitId,
  'linh-vuc': someOf(slug),
  'phong-trao': list(slug),
  'tom-tat': summary(60),
  anh: photoForm.optional(),
  'ket-qua': list(form({ 'so-lieu': line, 'noi-dung': line, nguon: line, ngay: partialDay.optional() })),
  'khen-thuong': list(
    form({ 'hinh-thuc': line, cap: line, ngay: partialDay.optional(), 'quyet-dinh': slug.optional() }),
  ),
  'nhan-rong': list(adoptionForm),
  'dong-y': consentForm.optional(),
  'ngay-dang': day,
  'cap-nhat': day.optional(),
  'dinh-chinh': list(form({ ngay: day, 'noi-dung': line })),
  ...standingKeys,
  'dia-chi-cu': list(slug),
  ...closingKeys,
}).refine(
  (typed) =>
    !namesPerson(line.safeParse(typed.ten).data ?? '', typed['chu-the']) ||
    typed['dong-y'] !== undefined ||
    typed.rut !== undefined ||
    typed.nhap === true,
  {
    message: say(
      'Gương là một người, hoặc một hộ, tổ, cửa hàng gọi bằng tên người, thì phải có đồng ý của người đó.',
      'Thêm: dong-y: {ngay: 26/01/2024, pham-vi: [trang này], xac-nhan: Trưởng xóm}. Không đưa giấy đồng ý vào thư mục này.',
    ),
    path: ['dong-y'],
    // Said even while other fields are wrong: nobody may be published without it.
    when: () => true,
  },
);

type Typed = z.output<typeof exemplarForm>;

export function exemplarFrom(typed: Typed, slug: string, origin: Origin): Exemplar {
  return present({
    ...recordFrom(typed, slug, origin),
    name: typed.ten,
    subject: typed['chu-the'],
    kind: typed.loai,
    occupation: typed['thanh-phan']?.nhom,
    isDirectWorker: typed['thanh-phan']?.['truc-tiep'],
    unit: typed['don-vi'],
    fields: typed['linh-vuc'],
    campaigns: typed['phong-trao'],
    summary: typed['tom-tat'],
    photo: typed.anh && photoFrom(typed.anh),
    results: typed['ket-qua'].map((result) =>
      present({ figure: result['so-lieu'], of: result['noi-dung'], source: result.nguon, on: result.ngay }),
    ),
    awards: typed['khen-thuong'].map((award) =>
      present({ form: award['hinh-thuc'], by: award.cap, on: award.ngay, decision: award['quyet-dinh'] }),
    ),
    adoptions: typed['nhan-rong'].map(adoptionFrom),
    consent: typed['dong-y'] && consentFrom(typed['dong-y']),
    publishedOn: typed['ngay-dang'],
    corrections: typed['dinh-chinh'].map((correction) => ({ on: correction.ngay, text: correction['noi-dung'] })),
    isIllustration: typed['minh-hoa'] ?? false,
  });
}

function adoptionFrom(typed: z.output<typeof adoptionForm>): Exemplar['adoptions'][number] {
  return present({
    adopter: typed.noi,
    since: typed.tu,
    outcome: typed['ket-qua'],
    source: typed.nguon,
    learntFrom: typed['hoc-tu'],
    exemplar: typed.guong,
    consent: typed['dong-y'] && consentFrom(typed['dong-y']),
  });
}
