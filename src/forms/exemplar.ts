import type { z } from 'zod';
import { awardForms } from '#domain/award/law';
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

const resultForm = form({
  'so-lieu': line.meta({ ask: 'Con số là bao nhiêu?' }),
  'noi-dung': line.meta({ ask: 'Là con số gì?', example: 'cùng trồng và chăm đường hoa' }),
  nguon: line.meta({ ask: 'Lấy từ đâu?', example: 'Biên bản họp xóm' }),
  ngay: partialDay.optional().meta({ ask: 'Tính đến ngày, tháng nào?' }),
});

const awardLineForm = form({
  'hinh-thuc': line.meta({ ask: 'Được tặng gì?', example: 'Giấy khen', offered: awardForms.map(({ name }) => name) }),
  cap: line.meta({ ask: 'Ai quyết định?', example: 'Chủ tịch UBND xã' }),
  ngay: partialDay.optional().meta({ ask: 'Quyết định ngày nào?' }),
  'quyet-dinh': slug.optional().meta({ ask: 'Quyết định nào đã có trên trang?' }),
});

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
  ten: line.meta({ ask: 'Tên gương là gì?' }),
  'chu-the': choice(exemplarSubjectWords).meta({ ask: 'Gương là cá nhân hay tập thể?' }),
  loai: choice(exemplarKindWords).meta({ ask: 'Thuộc loại nào?' }),
  'thanh-phan': occupationForm.optional(),
  'don-vi': unitId.meta({ ask: 'Ở đơn vị nào?' }),
  'linh-vuc': someOf(slug).meta({ ask: 'Về lĩnh vực gì?' }),
  'phong-trao': list(slug).meta({ ask: 'Trong phong trào nào?' }),
  'tom-tat': summary(60),
  anh: photoForm.optional(),
  'ket-qua': list(resultForm).meta({ ask: 'Ghi thêm một con số có nguồn?' }),
  'khen-thuong': list(awardLineForm).meta({ ask: 'Ghi một lần được khen thưởng?' }),
  'nhan-rong': list(adoptionForm),
  'dong-y': consentForm.optional().meta({ ask: 'Người ấy đã đồng ý chưa?' }),
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
