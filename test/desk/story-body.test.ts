import { expect, test } from 'vitest';
import { escapedBody, plainBody } from '#desk/story-body';
import { readStory } from '#stories/read-story';

const problemsOf = (text: string) => readStory(text).problems.map(({ rule }) => rule);

test.each([
  ['{thứ Bảy}', '\\{thứ Bảy\\}'],
  ['a < b và <một>', 'a \\< b và \\<một>'],
  ['import hàng', '&#105;mport hàng'],
  ['Đoạn.\n\nexport hàng', 'Đoạn.\n\n&#101;xport hàng'],
  ['`{mã}` và {chữ}', '`{mã}` và \\{chữ\\}'],
  ['<TrichDan cua="Tổ {a}">\n\nLời.\n\n</TrichDan>', '<TrichDan cua="Tổ {a}">\n\nLời.\n\n</TrichDan>'],
  ['\\{đã thoát\\}', '\\{đã thoát\\}'],
])('%j is written as %j', (typed, written) => {
  expect(escapedBody(typed)).toBe(written);
});

test.each(['{process.env.HOME}', 'import x from "y"', '<script>alert(1)</script>', '{1 + 1}'])(
  'what would run, %j, is text that passes the check and comes back as it was typed',
  (typed) => {
    expect(problemsOf(typed)).not.toEqual([]);
    expect(problemsOf(escapedBody(typed))).toEqual([]);
    expect(plainBody(escapedBody(typed))).toBe(typed);
  },
);
