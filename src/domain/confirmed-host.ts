import type { Recorded } from '#domain/finding';
import type { PlainDate } from '#vietnamese/plain-date';

/** Liên kết ngoài: another site that somebody looked at before ours sends readers there. */
export interface ConfirmedHost extends Partial<Recorded> {
  host: string;
  confirmedOn: PlainDate;
  /** By role, never a private person. */
  confirmedBy: string;
}
