import type { Recorded } from '#domain/finding';

/** Từ nên tránh: words that praise without saying anything, and what to write instead. */
export interface AvoidedWord extends Partial<Recorded> {
  phrase: string;
  instead?: string;
}
