import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import type { Unit, UnitKind } from '#domain/unit';
import { slug, unitId } from '#forms/addresses';
import { answersForm, answersFrom } from '#forms/answers';
import { contactForm, contactFrom } from '#forms/contact';
import { day, partialDay, period } from '#forms/dates-and-numbers';
import { choice, form, line, list, notes } from '#forms/fields';
import { present } from '#forms/present';

/** Kinds as officers write them; the hamlet has several names for one kind. */
const unitKindWords = {
  'trung ương': 'state',
  tỉnh: 'province',
  'thành phố trực thuộc trung ương': 'municipality',
  huyện: 'rural-district',
  quận: 'urban-district',
  'thị xã': 'district-town',
  'thành phố': 'district-city',
  xã: 'rural-commune',
  phường: 'ward',
  'thị trấn': 'township',
  'đặc khu': 'special-zone',
  xóm: 'hamlet',
  thôn: 'hamlet',
  'tổ dân phố': 'hamlet',
  bản: 'hamlet',
  ấp: 'hamlet',
  'cơ quan': 'body',
  trường: 'body',
  'tổ chức': 'body',
  'cụm thi đua': 'cluster',
} as const satisfies Record<string, UnitKind>;

/** One entry of `don-vi.yaml`. */
export const unitForm = form({
  id: unitId,
  ten: line.meta({ example: 'Tân Đức' }),
  loai: choice(unitKindWords),
  'goi-la': line.optional(),
  thuoc: list(form({ 'don-vi': unitId, tu: partialDay.optional(), den: partialDay.optional() })),
  'hieu-luc': period.optional(),
  'ke-thua': list(
    form({
      'don-vi': unitId,
      ngay: day,
      phan: choice({ 'toàn bộ': 'whole', 'một phần': 'part' }),
      'van-ban': slug.optional(),
      'ghi-chu': line.optional(),
    }),
  ),
  ma: list(form({ he: line, ma: line, tu: partialDay.optional(), den: partialDay.optional() })),
  'ten-khac': list(line),
  'thanh-vien': list(unitId),
  'lien-he': contactForm.optional(),
  'ghi-chu': notes,
  'bo-qua': answersForm,
});

export function unitFrom(typed: z.output<typeof unitForm>, origin: Origin): Unit {
  return present({
    origin,
    id: typed.id,
    name: typed.ten,
    kind: typed.loai,
    kindWord: typed['goi-la'],
    parents: typed.thuoc.map((parent) => ({
      unit: parent['don-vi'],
      period: present({ from: parent.tu, to: parent.den }),
    })),
    validity: typed['hieu-luc'] ?? {},
    successors: typed['ke-thua'].map((heir) =>
      present({
        unit: heir['don-vi'],
        on: heir.ngay,
        part: heir.phan,
        document: heir['van-ban'],
        note: heir['ghi-chu'],
      }),
    ),
    codes: typed.ma.map(({ he, ma, tu, den }) => ({ scheme: he, code: ma, period: present({ from: tu, to: den }) })),
    otherNames: typed['ten-khac'],
    members: typed['thanh-vien'],
    contact: typed['lien-he'] && contactFrom(typed['lien-he']),
    notes: typed['ghi-chu'],
    answers: answersFrom(typed['bo-qua']),
  });
}
