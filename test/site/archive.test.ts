import { describe, expect, test } from 'vitest';
import { readContent } from '#loading/read-content';
import { readPlainDate } from '#vietnamese/plain-date';
import { archiveNotice } from '#views/archive-notice';
import { editionOf } from '../views/an-edition.ts';
import { archivedSites, LONG_AFTER, pagesOf, sites, type SiteName } from './sites.ts';

/** What each unit became on 01/07/2025. */
const heirs: Record<SiteName, string> = {
  'tan-duc': 'xã Kha Sơn, tỉnh Thái Nguyên',
  'tran-ninh': 'xã Điềm He, tỉnh Lạng Sơn',
  'cho-don': '8 xã của tỉnh Thái Nguyên',
  'thanh-son': 'xã Thiện Tân, tỉnh Lạng Sơn',
  'ngo-quyen': 'phường Bắc Giang, tỉnh Bắc Ninh',
};

test.each(sites)('$name, long after its unit ended, says what the unit is now, and leads there', async (site) => {
  const { bulletin } = await readContent({ content: site.content, cache: '', engine: '', today: LONG_AFTER });
  const notice = archiveNotice(editionOf(bulletin!, readPlainDate(LONG_AFTER)!));
  expect(notice?.link?.label).toContain(heirs[site.name]);
  expect(notice?.link?.href).toMatch(/\/don-vi\/[a-z.-]+\/$/u);
});

describe.each(archivedSites)('the pages of %s, long after its unit ended', (name) => {
  const pages = pagesOf(`${name}-luu-tru`);

  test('says on every page that it is an archive, and what the unit is now', () => {
    const silent = pages.filter(({ html }) => !/lưu trữ/iu.test(html) || !html.includes(heirs[name]));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('links to the page of the unit that took over', () => {
    const home = pages.find(({ path }) => path === '/')!;
    const notice = home.html.slice(0, home.html.indexOf('<h1'));
    expect(notice).toMatch(/href="\/don-vi\/[a-z.-]+\/"/u);
  });

  test('claims no campaign of the year 2024 to be running', () => {
    const told = pages.filter(({ html }) => /class="tag running"|Phong trào trọng tâm/u.test(html));
    expect(told.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(sites)('$name, seen within 2024', ({ name }) => {
  test('shows no archive notice', () => {
    expect(
      pagesOf(name)
        .filter(({ html }) => /trang lưu trữ/iu.test(html))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
