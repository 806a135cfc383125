import { type Hostile, story, withStory } from './commune.ts';

/** Texts and signs that stand where a value should. */
export const values = [
  ...['*la', '&a x', '!!js/function x', '!!binary aGk=', '!<tag:x> y', '%x', '@x', '`x`', '? a', '- - a', '|', '>'],
  ...['"', "'", '[', '{', ']', '}', '[a,,b]', '{}', '[]', '[null]', '[[]]', '{constructor: 1}', '{__proto__: {a: 1}}'],
  ...['.inf', '-.inf', '.nan', '0x1F', '0o17', '1e999', '-0', '9'.repeat(400), '1.000.000', '007', '~', 'null', 'true'],
  ...['"\\ud800"', '"\\x1b[2J"', '"\\0"', '"\\u202eabc"', '"\\uffff"', '\u202Eabc', '\u200B', '\u00AD', '\uFFFE'],
  ...['31/02/2024', '00/00/0000', '2024-13-45', '99999999999/1/1', '1/1/-5', 'NaN', 'undefined', '[object Object]'],
  ...["=cmd|' /C calc'!A0", 'javascript:alert(1)', '../../../etc/passwd', 'C:\\Windows', 'https://a@b.example', '//x'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '[__proto__]', '[constructor, toString]'],
  ...['`', '#', '*', '[', '<', '“', ' ', 'ệ', '9', '{', '\\', '(', '|', '-', '_', '.'].map(
    (sign) => `"${sign.replace('\\', '\\\\').repeat(30_000)}"`,
  ),
  ...[
    'a '.repeat(50_000),
    'Nguyễn Văn An '.repeat(3000),
    `[${'a, '.repeat(20_000)}]`,
    '👩‍👩‍👧‍👦'.repeat(2000),
    'e\u0301'.repeat(9000),
  ],
  ...['\u0301'.repeat(20_000), `"${'\\"'.repeat(9000)}"`, `'${"''".repeat(9000)}'`, '['.repeat(10_000)],
  ...['{a: '.repeat(10_000), `${'- '.repeat(10_000)}x`, `[${'['.repeat(50)}${']'.repeat(50)}]`],
];

const keys = [
  'ten',
  'don-vi',
  'linh-vuc',
  'tom-tat',
  'ngay-dang',
  'anh',
  'ket-qua',
  'bo-qua',
  'dia-chi-cu',
  'nhan-rong',
];

/** Each value, where a form has a key; the keys taken in turn, and every key with what cannot be made a text. */
export function hostileValues(): Hostile[] {
  return [
    ...turns(),
    ...keys.map((key) => withStory(`${key}: no text`, story({ [key]: '[{toString: 1}]' }), { isRefused: true })),
  ];
}

function turns(): Hostile[] {
  return values.flatMap((value, index) =>
    [0, 3, 7].map((step) => {
      const key = keys[(index + step) % keys.length]!;
      return withStory(`${key}: ${value.slice(0, 30)} (${value.length})`, story({ [key]: value }));
    }),
  );
}
