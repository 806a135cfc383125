import { expect, test } from 'vitest';
import { escapedBody, keptBlocks, plainBody } from '#desk/story-body';
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

test.each([
  'Một `{mã}` và ``<b> ` {c}`` xong.',
  '```\n{mã}\n<b>\n```',
  '- a\n\n  ~~~\n  {b}\n  ~~~\n- c',
  '<Anh tep="anh/a.jpg"\n  mo-ta="a } b" />',
  '> <TrichDan cua="{Tổ}">\n> hay\n> </TrichDan>',
])('code and frames, wherever they stand, stay as they are: %j', (typed) => {
  expect(escapedBody(typed)).toBe(typed);
  expect(plainBody(typed)).toBe(typed);
});

test.each([
  ['a table without its alignment', '| a | b |\n|---|--:|\n| 1 | 2 |', '| a   | b   |\n| --- | --- |\n| 1   | 2   |'],
  ['a list with other marks', '* một\n* **hai**', '- một\n- __hai__'],
  ['a list set apart', '- một\n- hai', '- một\n\n- hai'],
  ['a heading underlined', 'Cách làm\n---', '## Cách làm'],
  ['frames line under line', '<KetQua>\n<SoLieu so="1" />\n</KetQua>', '<KetQua>\n<SoLieu  so="1" />\n</KetQua>'],
])('%s says the same, and stays as it was', (_, before, after) => {
  expect(keptBlocks(`Đầu.\n\n${before}\n\nCuối.`, `Đầu mới.\n\n${after}\n\nCuối.`)).toBe(
    `Đầu mới.\n\n${before}\n\nCuối.`,
  );
});

test.each([
  ['- một\n- hai', '1. một\n2. hai'],
  ['**một**', 'một'],
  ['| a |\n|---|\n| 1 |', '| a |\n|---|\n| 2 |'],
  ['[a](/b)', '[a](/c)'],
])('%j and %j do not say the same', (before, after) => {
  expect(keptBlocks(before, after)).toBe(after);
});
