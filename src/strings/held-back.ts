import type { HeldBack } from '#domain/held-back';
import { writtenDay } from '#vietnamese/plain-date';

/** `bản nháp`, `hẹn đăng ngày 05/3/2025`. */
export function heldBackLabel({ reason, dueOn }: Pick<HeldBack, 'reason' | 'dueOn'>): string {
  return reason === 'draft' ? 'bản nháp' : `hẹn đăng ngày ${writtenDay(dueOn!)}`;
}
