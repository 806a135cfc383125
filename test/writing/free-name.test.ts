import { expect, test } from 'vitest';
import { freeName } from '#writing/free-name';

test.each([
  ['Đường hoa xóm Đình', [], 'duong-hoa-xom-dinh'],
  ['Đường hoa', ['duong-hoa'], 'duong-hoa-2'],
  ['Đường hoa', ['duong-hoa', 'duong-hoa-2'], 'duong-hoa-3'],
  ['…', [], 'bai-moi'],
])('“%s” beside %j is called %s', (text, taken: string[], name) => {
  expect(freeName(text, (candidate) => taken.includes(candidate))).toBe(name);
});
