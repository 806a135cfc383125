import { z } from 'zod';
import { documentNumberGrammar, normalDocumentNumber } from '#domain/document-number';
import { isBackwards, type Period } from '#domain/period';
import { closest } from '#vietnamese/closest';
import { readNumber } from '#vietnamese/number';
import { readPartialDate } from '#vietnamese/partial-date';
import { readPlainDate } from '#vietnamese/plain-date';
import { readQuarter } from '#vietnamese/quarter';
import { isSlug, slugOf } from '#vietnamese/slug';
import { cleanLine, cleanParagraph, wordCount } from '#vietnamese/typed-text';

/** One message for Zod that carries both halves of a finding: what is wrong, and what to write instead. */
export function say(message: string, advice?: string): string {
  return advice ? `${message}\n${advice}` : message;
}

export const MISSING = 'Thiếu mục này.';
export const EMPTY = 'Mục này để trống.';

/** Words for a value of the wrong kind; YAML turns unquoted numbers and true/false into something that is not text. */
const notText = ({ input }: { input?: unknown }): string => {
  if (input === undefined) return MISSING;
  if (input === null || input === '') return EMPTY;
  if (typeof input === 'object') return 'Mục này là một dòng chữ, không phải danh sách hay nhóm mục.';
  const misread = typeof input === 'boolean' ? 'có/không' : 'số';
  return say(
    `“${shown(input)}” bị máy hiểu là ${misread} chứ không phải chữ.`,
    `Để trong ngoặc kép, đúng như đã viết (giữ cả số 0 ở đầu): "${shown(input)}"`,
  );
};

function shown(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}

/** A form with just these keys; a key it does not know is named, with the nearest one it knows. */
export function form<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return notGroup(issue);
      return issue.keys.map((key) => unknownKey(key, Object.keys(shape))).join('\u0000');
    },
  });
}

const notGroup = ({ input }: { input?: unknown }) =>
  input === undefined || input === null
    ? MISSING
    : say('Mục này gồm nhiều mục con.', 'Xuống dòng, lùi vào hai dấu cách, rồi viết từng mục con dạng “tên: giá trị”.');

function unknownKey(key: string, known: readonly string[]): string {
  const near = closest(key, known);
  const advice = near
    ? `Có phải ý bạn là “${near}”? Sửa lại tên mục, hoặc xóa dòng này.`
    : `Các mục được dùng: ${known.join(', ')}.`;
  return say(`Không có mục tên “${key}”.`, advice);
}

/** One line of text, NFC. */
export const line = z
  .string({ error: notText })
  .transform(cleanLine)
  .refine((text) => text !== '', EMPTY);

/** Text in which line breaks matter. */
export const paragraph = z
  .string({ error: notText })
  .transform(cleanParagraph)
  .refine((text) => text !== '', EMPTY);

/** A paragraph of at most so many words. */
export const summary = (words: number) =>
  paragraph.check((ctx) => {
    const count = wordCount(ctx.value);
    if (count > words)
      fail(ctx, say(`Dài ${count} từ, nhiều hơn ${words} từ.`, 'Rút gọn lại; phần chi tiết viết trong bài.'));
  });

/** Text that YAML may have read as a number: `2024`, `172`. */
const typed = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), line);

function fail(ctx: { issues: z.core.$ZodRawIssue[]; value: unknown }, message: string): void {
  ctx.issues.push({ code: 'custom', message, input: ctx.value });
}

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
);

/** A day, a month or a year. */
export const partialDay = readAs(readPartialDate, (text) =>
  say(`“${text}” không phải là ngày, tháng hay năm có thật.`, 'Viết 26/01/2024, hoặc 02/2024, hoặc 2024.'),
);

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

/** Officers may say it in Vietnamese. */
const FLAGS = new Map<unknown, boolean>([
  ['có', true],
  ['không', false],
]);

export const flag = z.preprocess(
  (value) => FLAGS.get(typeof value === 'string' ? cleanLine(value).toLowerCase() : value) ?? value,
  z.boolean({ error: ({ input }) => (input === undefined ? MISSING : notFlag(input)) }),
);

function notFlag(input: unknown): string {
  return input === null ? EMPTY : say(`“${shown(input)}” không phải là có hay không.`, 'Viết có hoặc không.');
}

export const BACKWARDS = say('Ngày kết thúc đứng trước ngày bắt đầu.', 'Xem lại mục “tu” và “den”.');

/** Ends that may be open, in order. */
export const period = form({ tu: partialDay.optional(), den: partialDay.optional() })
  .transform(({ tu, den }): Period => ({ ...(tu && { from: tu }), ...(den && { to: den }) }))
  .refine((value) => !isBackwards(value), BACKWARDS);

/** Số, ký hiệu: repaired, then held against the grammars of state and party. */
export const documentNumber = line.transform(normalDocumentNumber).check((ctx) => {
  if (!documentNumberGrammar(ctx.value))
    fail(
      ctx,
      say(
        `“${ctx.value}” không giống số, ký hiệu văn bản.`,
        'Viết như 27/KH-UBND, 34-CT/TW, 98/2023/NĐ-CP; để trống số thì viết /KH-UBND.',
      ),
    );
});

/** The id of a record in a register, or the file name of a story. */
export const slug = line.check((ctx) => {
  if (!isSlug(ctx.value))
    fail(
      ctx,
      say(
        `“${ctx.value}” không dùng làm mã được.`,
        `Chỉ dùng chữ thường không dấu, số và gạch nối: ${slugOf(ctx.value)}`,
      ),
    );
});

/** A unit id: slugs from the unit up to its province, joined by dots. */
export const unitId = line.check((ctx) => {
  if (!ctx.value.split('.').every(isSlug))
    fail(
      ctx,
      say(
        `“${ctx.value}” không phải là mã đơn vị.`,
        `Viết tên không dấu, từ dưới lên, nối bằng dấu chấm: ${ctx.value.split('.').map(slugOf).join('.')}`,
      ),
    );
});

export const webAddress = line.check((ctx) => {
  if (!/^https?:\/\//u.test(ctx.value) || !URL.canParse(ctx.value))
    fail(
      ctx,
      say(`“${ctx.value}” không phải là địa chỉ web.`, 'Viết đủ https:// ở đầu, như https://xa.example/hoa-dep/'),
    );
});

/** A file within the content folder; never outside it. */
export const filePath = line.check((ctx) => {
  if (ctx.value.startsWith('/') || ctx.value.includes('..') || ctx.value.includes('\\') || ctx.value.includes(':'))
    fail(
      ctx,
      say(`“${ctx.value}” nằm ngoài thư mục nội dung.`, 'Đặt tệp cạnh bài rồi viết tên tệp, như anh/duong-hoa.jpg.'),
    );
});

/** A list; one value alone may be written without brackets, an absent one is the empty list. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value): unknown => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );
}

/** A list that must not be empty. */
export function someOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value): unknown => (Array.isArray(value) || value === undefined || value === null ? value : [value]),
    z.array(item, { error: () => MISSING }).min(1, MISSING),
  );
}

/** One of a closed list: the officer's word in, ours out. Case and Unicode form do not matter. */
export function choice<const Ours extends string>(words: Record<string, Ours>) {
  const offered = Object.keys(words);
  return line.transform((text, ctx) => {
    const word = text.toLowerCase();
    if (Object.hasOwn(words, word)) return words[word]!;
    ctx.issues.push({ code: 'custom', message: notOffered(text, offered), input: text });
    return z.NEVER;
  });
}

function notOffered(text: string, offered: readonly string[]): string {
  const near = closest(text, offered);
  return say(
    `“${text}” không có trong danh sách.`,
    `${near ? `Có phải ý bạn là “${near}”? ` : ''}Chọn một trong: ${offered.join('; ')}.`,
  );
}

export const notes = list(line);
