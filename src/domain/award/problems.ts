import { type AwardForm, awardForms, mayDecide } from '#domain/award/law';
import type { ExemplarSubject } from '#domain/exemplar';
import type { Words } from '#domain/finding';
import type { UnitLevel } from '#domain/unit';
import { type PlainDate, writtenDay } from '#vietnamese/plain-date';

const LEVEL_WORDS = {
  central: 'cấp trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  hamlet: 'thôn, xóm',
  beside: 'cơ quan, tổ chức',
} as const satisfies Record<UnitLevel, string>;

const SUBJECT_WORDS = {
  person: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
  enterprise: 'doanh nghiệp',
} as const satisfies Record<ExemplarSubject, string>;

/** Set when the law gives a title to other subjects than this one. */
export function subjectProblem(form: AwardForm, subject: ExemplarSubject): Words | undefined {
  if (!form.subjects || form.subjects.includes(subject)) return undefined;
  const allowed = form.subjects.map((it) => SUBJECT_WORDS[it]).join(', ');
  const fitting = awardForms.filter(({ type, subjects }) => type === 'title' && subjects?.includes(subject));
  return {
    rule: 'award-wrong-subject',
    message: `“${form.name}” không dành cho ${SUBJECT_WORDS[subject]}.`,
    advice: `Theo luật, danh hiệu này tặng ${allowed}. Danh hiệu cho ${SUBJECT_WORDS[subject]}: ${fitting.map(({ name }) => name).join('; ')}.`,
  };
}

/** Set when a level could decide the award on none of the days; unknown levels and days are not judged. */
export function authorityProblem(
  form: AwardForm,
  { level, days }: { level: UnitLevel | undefined; days: readonly PlainDate[] },
): Words | undefined {
  const day = days.at(-1);
  if (!level || !day || days.some((it) => mayDecide(form, level, it))) return undefined;
  return {
    rule: 'award-not-authorised',
    message: `Theo luật, ${LEVEL_WORDS[level]} không quyết định “${form.name}” vào ngày ${writtenDay(day)}.`,
    advice: `Ai được quyết định: ${form.authorities.map(authorityWords).join('; ')}. Xem lại hình thức, cấp và ngày.`,
  };
}

function authorityWords({ level, from, to }: AwardForm['authorities'][number]): string {
  return `${LEVEL_WORDS[level]} từ ${writtenDay(from)}${to ? ` đến ${writtenDay(to)}` : ''}`;
}
