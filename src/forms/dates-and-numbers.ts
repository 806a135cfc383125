import { z } from 'zod';
import { isBackwards, type Period } from '#domain/period';
import { form, line } from '#forms/fields';
import { say } from '#forms/say';
import { readNumber } from '#vietnamese/number';
import { readPartialDate } from '#vietnamese/partial-date';
import { readPlainDate } from '#vietnamese/plain-date';
import { readQuarter } from '#vietnamese/quarter';

/** Text that YAML may have read as a number: `2024`, `172`. */
const typed = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), line);

/** Reads typed text into a value, or says what is wrong with it. */
function readAs<T>(read: (text: string) => T | undefined, words: (text: string) => string) {
  return typed.transform((text, ctx) => {
    const value = read(text);
    if (value !== undefined) return value;
    ctx.issues.push({ code: 'custom', message: words(text), input: text });
    return z.NEVER;
  });
}

export const day = readAs(readPlainDate, (text) =>
  say(`“${text}” không phải là ngày có thật.`, 'Viết ngày/tháng/năm, như 26/01/2024.'),
).meta({ asked: 'day' });

/** A day, a month or a year. */
export const partialDay = readAs(readPartialDate, (text) =>
  say(`“${text}” không phải là ngày, tháng hay năm có thật.`, 'Viết 26/01/2024, hoặc 02/2024, hoặc 2024.'),
).meta({ asked: 'partial-day' });

export const quarter = readAs(readQuarter, (text) =>
  say(`“${text}” không phải là quý.`, 'Viết số quý và năm, như I/2024.'),
);

/** A number as Vietnamese write it. */
export const decimal = readAs(readNumber, (text) =>
  say(`“${text}” không phải là số.`, 'Viết số, dùng dấu phẩy cho phần lẻ, như 99,7 hoặc 0,08.'),
);

export const wholeNumber = readAs(
  (text) => (/^\d+$/u.test(text) ? Number(text) : undefined),
  (text) => say(`“${text}” không phải là số nguyên.`, 'Viết số nguyên, như 60.'),
);

export const BACKWARDS = say('Ngày kết thúc đứng trước ngày bắt đầu.', 'Xem lại mục “tu” và “den”.');

/** Ends that may be open, in order. */
export const period = form({
  tu: partialDay.optional().meta({ ask: 'Từ khi nào?' }),
  den: partialDay.optional().meta({ ask: 'Đến khi nào?' }),
})
  .transform(({ tu, den }): Period => ({ ...(tu && { from: tu }), ...(den && { to: den }) }))
  .refine((value) => !isBackwards(value), BACKWARDS);
