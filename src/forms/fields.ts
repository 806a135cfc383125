import { z } from 'zod';
import { EMPTY, fail, MISSING, oneLine, type Said, say, sayEach, shown } from '#forms/say';
import { closest } from '#vietnamese/closest';
import { cleanLine, cleanParagraph, wordCount } from '#vietnamese/typed-text';

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

/** A form with just these keys; a key it does not know is named, with the nearest one it knows. */
export function form<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return notGroup(issue);
      return sayEach(issue.keys.map((key) => unknownKey(key, Object.keys(shape))));
    },
  });
}

const notGroup = ({ input }: { input?: unknown }) =>
  input === undefined || input === null
    ? MISSING
    : say('Mục này gồm nhiều mục con.', 'Xuống dòng, lùi vào hai dấu cách, rồi viết từng mục con dạng “tên: giá trị”.');

function unknownKey(key: string, known: readonly string[]): Said {
  const near = closest(key, known);
  const advice = near
    ? `Có phải ý bạn là “${near}”? Sửa lại tên mục, hoặc xóa dòng này.`
    : `Các mục được dùng: ${known.join(', ')}.`;
  return {
    rule: 'field-unknown',
    message: oneLine(`Không có mục tên “${key}”.`),
    advice: oneLine(advice),
    meant: near,
  };
}

/** One line of text, NFC. */
export const line = z
  .string({ error: notText })
  .transform(cleanLine)
  .refine((text) => text !== '', EMPTY);

/** Text in which line breaks matter. */
const paragraph = z
  .string({ error: notText })
  .transform(cleanParagraph)
  .refine((text) => text !== '', EMPTY)
  .meta({ asked: 'paragraph' });

/** A paragraph of at most so many words. */
export const summary = (words: number) =>
  paragraph
    .check((ctx) => {
      const count = wordCount(ctx.value);
      if (count > words)
        fail(ctx, say(`Dài ${count} từ, nhiều hơn ${words} từ.`, 'Rút gọn lại; phần chi tiết viết trong bài.'));
    })
    .meta({ asked: 'paragraph', words });

/** Officers may say it in Vietnamese. */
const FLAGS = new Map<unknown, boolean>([
  ['có', true],
  ['không', false],
]);

export const flag = z
  .preprocess(
    (value) => FLAGS.get(typeof value === 'string' ? cleanLine(value).toLowerCase() : value) ?? value,
    z.boolean({ error: ({ input }) => (input === undefined ? MISSING : notFlag(input)) }),
  )
  .meta({ asked: 'flag' });

function notFlag(input: unknown): string {
  return input === null ? EMPTY : say(`“${shown(input)}” không phải là có hay không.`, 'Viết có hoặc không.');
}

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
  return line
    .transform((text, ctx) => {
      const word = text.toLowerCase();
      if (Object.hasOwn(words, word)) return words[word]!;
      ctx.issues.push({ code: 'custom', message: notOffered(text, offered), input: text });
      return z.NEVER;
    })
    .meta({ asked: 'choice', offered });
}

function notOffered(text: string, offered: readonly string[]): string {
  const near = closest(text, offered);
  return say(
    `“${text}” không có trong danh sách.`,
    `${near ? `Có phải ý bạn là “${near}”? ` : ''}Chọn một trong: ${offered.join('; ')}.`,
  );
}

export const notes = list(line);
