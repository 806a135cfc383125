import type { Keyed, Recorded } from '#domain/finding';
import type { Period } from '#domain/period';
import type { Answerable } from '#domain/rule-answer';
import type { PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** Chủ đề, khẩu hiệu, phương châm, tinh thần. */
export const sloganKinds = ['theme', 'slogan', 'motto', 'spirit'] as const;
export type SloganKind = (typeof sloganKinds)[number];

export interface Slogan extends Recorded, Keyed, Answerable {
  /** The exact words, without the quotation marks around them. */
  text: string;
  kind: SloganKind;
  unit: string;
  campaign?: string;
  documents: string[];
  period: Period;
  publishedOn?: PlainDate;
  updatedOn?: PlainDate;
  notes: string[];
}

/** The day it was first raised, as far as it is known. */
export function sloganDate({ period, publishedOn }: Pick<Slogan, 'period' | 'publishedOn'>): PartialDate | undefined {
  return period.from ?? publishedOn;
}
