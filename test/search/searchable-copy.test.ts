import { expect, test } from 'vitest';
import { marked } from '#search/copy-marks';
import { searchableCopy } from '#search/searchable-copy';

const page = (attributes: string, content: string) => `<main ${attributes}>${content}</main>`;

test('only text is respelled, never what stands in tags', () =>
  expect(searchableCopy('<p title="đ">đ</p>')).toBe(`<p title="đ">${marked('đ')}</p>`));

test('other names follow the title', () =>
  expect(searchableCopy(page('data-search-names="Kha Sơn"', '<h1>Tân</h1>'))).toContain(
    '</h1><p>Tên liên quan: Kha Sơn.</p>',
  ));

test('of a page of lists the heading is kept, and nothing of the lists', () => {
  const copy = searchableCopy(
    page('data-search="heading"', '<h1>Tên</h1><p class="lead">Câu</p><ul><li>Mục</li></ul>'),
  );
  expect(copy).toContain('Tên</h1><p class="lead">Câu</p></main>');
  expect(copy).not.toContain('<li>');
});

test('any other page is kept whole', () =>
  expect(searchableCopy(page('', '<h1>Tên</h1><p>Câu</p>'))).toMatch(/Tên<\/h1><p>Câu<\/p><\/main>$/u));

test('a page that stands behind others begins with dots', () =>
  expect(searchableCopy(page('data-search="behind"', '<h1>Tên</h1>'))).toMatch(/<main[^>]*><p>(?:· ){13}·<\/p><h1/u));

test('each value of a filter has an element of its own', () =>
  expect(searchableCopy(page('data-search-filters="loai:guong nam:2024"', ''))).toContain(
    '<i data-pagefind-filter="loai:guong"></i><i data-pagefind-filter="nam:2024"></i></main>',
  ));

test('every fact ends with a stop, and none with two', () =>
  expect(searchableCopy('<dl><dd>Một</dd><dd>Hai.</dd></dl>')).toBe('<dl><dd>Một.</dd><dd>Hai.</dd></dl>'));
