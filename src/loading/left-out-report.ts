import { type HeldBack, nextDue } from '#domain/held-back';
import { writtenDay } from '#vietnamese/plain-date';

/** What a build leaves out and why, as an officer reads it; nothing to say is no text. */
export function leftOutReport(held: readonly HeldBack[]): string {
  if (held.length === 0) return '';
  const due = nextDue(held);
  return [
    `Chưa đưa lên trang ${held.length} mục:`,
    ...held.map((one) => `  ${one.origin.file}: ${reasonLabel(one)}`),
    ...(due ? [`Mục đến hạn sớm nhất: ngày ${writtenDay(due.dueOn!)} (${due.origin.file}). Ngày ấy dựng lại trang.`] : []),
  ].join('\n');
}

/** `bản nháp`, `hẹn đăng ngày 05/3/2025`. */
export function reasonLabel({ reason, dueOn }: Pick<HeldBack, 'reason' | 'dueOn'>): string {
  return reason === 'draft' ? 'bản nháp' : `hẹn đăng ngày ${writtenDay(dueOn!)}`;
}
