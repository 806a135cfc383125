import type { Recorded } from '#domain/finding';
import type { Answerable } from '#domain/rule-answer';
import { firstDay, lastDay, type PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';
import { type Quarter, quarterSpan } from '#vietnamese/quarter';

export const occasionKinds = [
  'launch', // phát động
  'task', // nhiệm vụ
  'pledge', // đăng ký, ký kết giao ước
  'report', // báo cáo
  'interim-review', // sơ kết
  'final-review', // tổng kết
  'meeting', // hội nghị
  'training', // bồi dưỡng
  'deadline', // hạn
  'anniversary', // kỷ niệm
] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** Sự kiện: one dated thing. */
export interface Occasion extends Recorded, Answerable {
  id: string;
  name: string;
  when: OccasionTime;
  kind: OccasionKind;
  /** The number of the row as printed, leading zero and all. */
  rowNumber?: string;
  /** Đơn vị, bộ phận thực hiện, as printed. */
  responsible: string[];
  campaign?: string;
  documents: string[];
  /** For an anniversary: the day of the event itself, and how many years. */
  eventOn?: PlainDate;
  years?: number;
  /** Hủy: the day it was called off. */
  cancelledOn?: PlainDate;
  notes: string[];
}

export type OccasionTime =
  | { type: 'day'; on: PartialDate }
  | { type: 'span'; from: PartialDate; to: PartialDate }
  | { type: 'quarter'; quarter: Quarter };

/** The days it can fall on. */
export function occasionSpan({ when }: Pick<Occasion, 'when'>): { from: PlainDate; to: PlainDate } {
  if (when.type === 'quarter') return quarterSpan(when.quarter);
  if (when.type === 'span') return { from: firstDay(when.from), to: lastDay(when.to) };
  return { from: firstDay(when.on), to: lastDay(when.on) };
}
