import { type HeldBack, nextDue } from '#domain/held-back';
import { heldBackLabel } from '#strings/held-back';
import { type PlainDate, writtenDay } from '#vietnamese/plain-date';

interface View {
  isPreview?: boolean | undefined;
  /** The day that `xem-nhu-ngay` holds the site at, if it does. */
  seenAsOf?: PlainDate | undefined;
}

/** What a build leaves out and why, as an officer reads it; a preview shows the same, and says so. */
export function leftOutReport(held: readonly HeldBack[], { isPreview, seenAsOf }: View = {}): string {
  const due = nextDue(held);
  return [
    isPreview ? `Bản xem trước có cả ${held.length} mục chưa đăng:` : `Chưa đưa lên trang ${held.length} mục:`,
    ...held.map((one) => `  ${one.origin.file}: ${heldBackLabel(one)}`),
    ...(due ? [dueLine(due, seenAsOf)] : []),
    ...(isPreview ? [] : ['Xem thử trước khi đăng: npm start -- --xem-truoc']),
  ].join('\n');
}

/** A site that is held at one day publishes nothing later, however often it is built. */
function dueLine({ dueOn, origin }: HeldBack, seenAsOf: PlainDate | undefined): string {
  if (!seenAsOf) return `Dựng lại trang vào ngày ${writtenDay(dueOn!)} thì ${origin.file} sẽ lên.`;
  return `Trang đang hiện như vào ngày ${writtenDay(seenAsOf)}. Xóa dòng xem-nhu-ngay trong trang.yaml thì trang theo ngày thật, bài đến ngày sẽ lên.`;
}
