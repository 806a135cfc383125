import type { AwardDecision, Annulment } from '#domain/award/award';
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

/** `3 trong 12 (25%)`; a share of nothing is only said as nothing. */
export function shareWords(part: number, all: number): string {
  return all === 0 ? '0' : `${part} trong ${all} (${percentOf(part, all)}%)`;
}

export function percentOf(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * part) / all);
}
