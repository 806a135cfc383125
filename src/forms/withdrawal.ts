import type { z } from 'zod';
import { type Withdrawable, type Withdrawal, withdrawalOf, type WithdrawalReason } from '#domain/withdrawal';
import { day } from '#forms/dates-and-numbers';
import { choice, form } from '#forms/fields';

const withdrawalReasonWords = {
  'theo đề nghị': 'by-request',
  'không chính xác': 'inaccurate',
  'khen thưởng bị hủy bỏ': 'award-annulled',
  'hết hạn đồng ý': 'consent-expired',
  khác: 'other',
} as const satisfies Record<string, WithdrawalReason>;

/** Mục `rut`, the same in every form that has a page of its own file. */
export const withdrawalForm = form({ ngay: day, 'ly-do': choice(withdrawalReasonWords) });

/** What is left of a record once its form has `rut`. */
export function withdrawalFrom(
  rut: z.output<typeof withdrawalForm> | undefined,
  taken: Withdrawable,
): Withdrawal | undefined {
  return rut && withdrawalOf(taken, { on: rut.ngay, reason: rut['ly-do'] });
}
