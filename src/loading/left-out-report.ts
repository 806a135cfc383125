import { type HeldBack, nextDue } from '#domain/held-back';
import { heldBackLabel } from '#strings/held-back';
import { writtenDay } from '#vietnamese/plain-date';

/** What a build leaves out and why, as an officer reads it; a preview shows the same, and says so. */
export function leftOutReport(held: readonly HeldBack[], isPreview = false): string {
  const due = nextDue(held);
  return [
    isPreview ? `Bản xem trước có cả ${held.length} mục chưa đăng:` : `Chưa đưa lên trang ${held.length} mục:`,
    ...held.map((one) => `  ${one.origin.file}: ${heldBackLabel(one)}`),
    ...(due ? [`Dựng lại trang vào ngày ${writtenDay(due.dueOn!)} thì ${due.origin.file} sẽ lên.`] : []),
    ...(isPreview ? [] : ['Xem thử trước khi đăng: npm start -- --xem-truoc']),
  ].join('\n');
}
