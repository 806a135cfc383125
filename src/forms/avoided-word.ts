import { z } from 'zod';
import type { AvoidedWord } from '#domain/avoided-word';
import type { Origin } from '#domain/finding';
import { form, line } from '#forms/fields';
import { present } from '#forms/present';

/** An entry of `tu-nen-tranh.yaml`; a phrase alone may stand without its key. */
export const avoidedWordForm = z.preprocess(
  (value) => (typeof value === 'string' ? { 'cum-tu': value } : value),
  form({ 'cum-tu': line, 'thay-bang': line.optional() }),
);

export function avoidedWordFrom(typed: z.output<typeof avoidedWordForm>, origin: Origin): AvoidedWord {
  return present({ origin, phrase: typed['cum-tu'], instead: typed['thay-bang'] });
}
