import type { z } from 'zod';
import type { Origin } from '#domain/finding';
import type { Synonym } from '#domain/synonym';
import { form, line, someOf } from '#forms/fields';
import { fail, say } from '#forms/say';
import { wordCount } from '#vietnamese/typed-text';

/** Longer than that is a sentence, which nobody types word for word. */
const MOST_WORDS = 8;

const phrase = line.check((ctx) => {
  const count = wordCount(ctx.value);
  if (count > MOST_WORDS)
    fail(ctx, say(`Dài ${count} từ, nhiều hơn ${MOST_WORDS} từ.`, 'Chỉ ghi những chữ người đọc hay gõ.'));
});

/** An entry of `tu-dong-nghia.yaml`. */
export const synonymForm = form({ go: someOf(phrase), 'tim-ca': someOf(phrase) });

export function synonymFrom(typed: z.output<typeof synonymForm>, origin: Origin): Synonym {
  return { origin, typed: typed.go, meant: typed['tim-ca'] };
}
