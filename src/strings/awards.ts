import type { AwardDecision, AwardGround, Annulment } from '#domain/award/award';
import { type ExemplarSubject, exemplarSubjects } from '#domain/exemplar';
import { awardGroundLabel, exemplarSubjectLabel } from '#strings/labels';
import { countInWords } from '#vietnamese/number';
import { capitalised } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';

/** `Quyết định số 45/QĐ-UBND ngày 20/12/2024 của Chủ tịch UBND xã Tân Đức`. */
export function decisionName({
  number,
  decidedOn,
  decidedBy,
  isIllustration,
}: Pick<AwardDecision, 'number' | 'decidedOn' | 'decidedBy' | 'isIllustration'>) {
  const kind = isIllustration ? 'Quyết định minh họa' : 'Quyết định';
  const numbered = number === undefined ? kind : `${kind} số ${number}`;
  return `${numbered} ngày ${writtenDay(decidedOn)} của ${decidedBy}`;
}

/** `Đã hủy bỏ ngày 08/11/2024 theo Quyết định số 125/QĐ-UBND`. */
export function annulmentWords({ on, document }: Annulment): string {
  return `Đã hủy bỏ ngày ${writtenDay(on)} theo ${/^\d/u.test(document) ? 'Quyết định số ' : ''}${document}`;
}

/** `Khen vì thành tích đã đạt`: why a decision was made. */
export function groundWords(ground: AwardGround): string {
  if (ground === 'merit') return 'Khen vì thành tích đã đạt';
  return ground === 'extraordinary' ? 'Khen đột xuất' : `Khen theo ${awardGroundLabel[ground].toLowerCase()}`;
}

/** `Tập thể nông dân`; `Doanh nghiệp, công nhân`. */
export function praisedSubject(subject: ExemplarSubject, occupation: string | undefined): string {
  const isGroup = subject === 'collective' || subject === 'household';
  return [exemplarSubjectLabel[subject], occupation].filter(Boolean).join(isGroup ? ' ' : ', ');
}

/** A reason that only says the form again, with its year, stands for both. */
export function praiseWords(form: string, reason: string | undefined): { form: string; reason?: string | undefined } {
  const isRepeated = reason?.replace(/ năm \d{4}$/u, '').toLowerCase() === form.toLowerCase();
  return isRepeated ? { form: reason } : { form, reason };
}

/** `4 tập thể, hộ gia đình được khen`; `1 cá nhân được khen`. */
export function praisedWords(recipients: AwardDecision['recipients']): string {
  const standing = recipients.filter(({ annulled }) => !annulled);
  const subjects = exemplarSubjects.filter((subject) => standing.some((recipient) => recipient.subject === subject));
  const words = subjects.map((subject) => exemplarSubjectLabel[subject].toLowerCase()).join(', ');
  return `${standing.length} ${words || 'nơi'} được khen`;
}

/** `Xã chưa đăng quyết định khen thưởng nào. Hai quyết định dưới đây chỉ là bài mẫu.` */
export function nonePraisedWords(who: string, samples: number): string {
  const none = `${capitalised(who)} chưa đăng quyết định khen thưởng nào.`;
  if (samples === 0) return none;
  return `${none} ${capitalised(countInWords(samples))} quyết định dưới đây chỉ là bài mẫu.`;
}

/** `3 trong 12 (25%)`; a share of nothing is only said as nothing. */
export function shareWords(part: number, all: number): string {
  return all === 0 ? '0' : `${part} trong ${all} (${percentOf(part, all)}%)`;
}

export function percentOf(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * part) / all);
}
