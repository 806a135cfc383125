import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atKeys } from '#domain/finding';
import { checkedEntry } from '#desk/checked-entry';
import { adviceInForm, fieldPaths, placeWords } from '#desk/place-words';
import { readContentFile } from '#loading/file/read-file';
import { writtenRecords } from '#loading/written-records';

const place = { content: 'content', cache: '.cache/test-desk', engine: '' };
const records = writtenRecords(place);
const FILE = 'guong-dien-hinh/ngan-hang-rac-tai-che-xom-dien.mdx';
const typed = readFileSync(`content/${FILE}`, 'utf8');
const errorsOf = (text: string, isWhole = true) =>
  checkedEntry(FILE, text, { records, isWhole }).findings.filter(({ severity }) => severity === 'error');

test('a shipped story has no error', () => {
  expect(errorsOf(typed)).toEqual([]);
});

test('a mistake in a field, one between records and one in the text are all named', () => {
  const text = typed
    .replace('ngay-dang: 05/06/2024', 'ngay-dang: 31/06/2024')
    .replace('dan-van-kheo', 'dan-van-kh')
    .replace('</TrichDan>', '');
  expect(errorsOf(text).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['value-wrong', 'reference-missing', 'story-tag']),
  );
});

test('a record that only a page on the web does not know holds nobody up', () => {
  expect(errorsOf(typed.replace('dan-van-kheo', 'phong-trao-con-nhap'), false)).toEqual([]);
});

test.each([
  ['{bien}', 'story-braces'],
  ['<Khung>', 'story-component-unknown'],
  ['[a](javascript:alert)', 'link-unsafe'],
  ['![](anh/a.jpg)', 'image-alt-missing'],
  ['![Một bức ảnh](https://a.example/b.jpg)', 'image-outside'],
  ['<SoLieu so="1" />', 'story-attribute-missing'],
  ['<TrichDan cua="a">', 'story-tag'],
  ['Gọi số 0912 345 678.', 'private-phone'],
])('the text %j is refused in a browser too', (text, rule) => {
  expect(errorsOf(`${typed}\n\n${text}\n`).map((finding) => finding.rule)).toContain(rule);
});

test.each([
  ['<TrichDan\ncua="Bà con">\n\nHay.\n\n</TrichDan>', []],
  ['[xem][a]\n\n[a]: javascript:alert(1)', ['link-unsafe']],
  ['[a](\njavascript:alert(1))', ['link-unsafe']],
  ['Xem [a\nb](javascript:alert(1))', ['link-unsafe']],
  ['- <TrichDan cua="A">\n\n  hay\n\n</TrichDan>', ['story-tag', 'story-tag']],
  ['> <TrichDan cua="A">\n> hay\n\n</TrichDan>', ['story-tag', 'story-tag']],
  ['![][p]\n\n[p]: anh/a.jpg', ['image-alt-missing']],
  ['<Anh tep="anh/a.jpg"\nmo-ta="" />', ['image-alt-missing']],
  ['![mô tả](https://a.example/a(1).jpg)', ['image-outside']],
])('how Markdown nests, %j, is told as the gate tells it', (text, rules) => {
  const whole = `${typed}\n\n${text}\n`;
  const atGate = readContentFile(FILE, whole).findings.filter(({ severity }) => severity === 'error');
  expect(errorsOf(whole).map(({ rule }) => rule)).toEqual(rules);
  expect(atGate.map(({ rule }) => rule)).toEqual(rules);
});

test('a place is named as the form names it, and leads to its field', () => {
  const finding = {
    severity: 'error' as const,
    rule: 'field-missing' as const,
    file: FILE,
    message: '',
    place: atKeys(['ket-qua', 1, 'nguon']),
  };
  expect(placeWords(finding)).toBe('Kết quả (mục 2) › Nguồn');
  expect(fieldPaths(finding)).toEqual(['ket-qua.1.nguon', 'ket-qua.1', 'ket-qua']);
  expect(adviceInForm(finding)).toBe('Ví dụ: Báo cáo của UBND xã, 12/2024');
  expect(adviceInForm({ ...finding, place: atKeys(['don-vi']) })).toBe('Chọn hoặc điền mục này.');
});
