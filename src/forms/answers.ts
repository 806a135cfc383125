import { z } from 'zod';
import type { RuleAnswer } from '#domain/rule-answer';
import { line, list } from '#forms/fields';
import { say } from '#forms/say';

const SHORTEST_REASON = 10;

const SHAPE = say(
  'Mỗi dòng bỏ qua gồm tên một quy tắc, dấu hai chấm, rồi lý do.',
  'Viết như: - document-unknown: Văn bản nội bộ của thôn, không vào sổ',
);

const reason = line.refine(
  (text) => text.length >= SHORTEST_REASON,
  say('Lý do quá ngắn.', `Viết ít nhất ${SHORTEST_REASON} chữ cái, để người đọc lại sau này hiểu vì sao.`),
);

/** Mục `bo-qua`: rules that do not hold for a record, each with its reason. */
export const answersForm = list(
  z
    .record(z.string(), reason, { error: () => SHAPE })
    .refine((typed) => Object.keys(typed).length === 1, SHAPE)
    .transform((typed): RuleAnswer => {
      const [rule, words] = Object.entries(typed)[0]!;
      return { rule, reason: words };
    }),
);

/** Absent where nothing is answered, so that a record says no more than its form. */
export function answersFrom(typed: RuleAnswer[]): RuleAnswer[] | undefined {
  return typed.length > 0 ? typed : undefined;
}
