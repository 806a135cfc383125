import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import type { Slogan, SloganKind } from '#domain/slogan';
import { slug, unitId } from '#forms/addresses';
import { answersForm, answersFrom } from '#forms/answers';
import { day, period } from '#forms/dates-and-numbers';
import { choice, flag, form, line, list, notes, someOf } from '#forms/fields';
import { present } from '#forms/present';
import { withdrawalForm } from '#forms/withdrawal';

export const sloganKindWords = {
  'chủ đề': 'theme',
  'khẩu hiệu': 'slogan',
  'phương châm': 'motto',
  'tinh thần': 'spirit',
} as const satisfies Record<string, SloganKind>;

/** Frontmatter of `khau-hieu/*.mdx`. */
export const sloganForm = form({
  'noi-dung': line,
  loai: choice(sloganKindWords),
  'dia-chi-cu': list(slug),
  'don-vi': unitId,
  'phong-trao': slug.optional(),
  'van-ban': someOf(slug),
  'thoi-gian': period.optional(),
  'ngay-dang': day.optional(),
  'cap-nhat': day.optional(),
  nhap: flag.optional(),
  rut: withdrawalForm.optional(),
  khoa: slug.optional(),
  'ghi-chu': notes,
  'bo-qua': answersForm,
});

export function sloganFrom(typed: z.output<typeof sloganForm>, slug: string, origin: Origin): Slogan {
  return present({
    origin,
    slug,
    key: typed.khoa,
    isDraft: typed.nhap,
    text: typed['noi-dung'],
    kind: typed.loai,
    unit: typed['don-vi'],
    campaign: typed['phong-trao'],
    documents: typed['van-ban'],
    period: typed['thoi-gian'] ?? {},
    publishedOn: typed['ngay-dang'],
    updatedOn: typed['cap-nhat'],
    formerSlugs: typed['dia-chi-cu'].length > 0 ? typed['dia-chi-cu'] : undefined,
    notes: typed['ghi-chu'],
    answers: answersFrom(typed['bo-qua']),
  });
}
