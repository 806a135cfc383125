import { describe, expect, test } from 'vitest';
import { fieldPage } from '#views/field-page';
import { yearPage } from '#views/year-page';
import { publishedYears } from '#views/years';
import { anEdition } from './an-edition.ts';

describe('the page of a year', () => {
  const edition = anEdition();

  test('exists for every year in which something was published, newest first', () => {
    const years = publishedYears(edition);
    expect(years).toEqual(years.toSorted().toReversed());
    expect(years).toContain('2024');
  });

  test('counts what there is and leads to the years beside it', () => {
    const page = yearPage('2024', edition);
    expect(page.summary).toMatch(/^Trong năm 2024 có 3 phong trào thi đua, \d+ gương điển hình, /u);
    expect(page.earlier?.href).toBe('/hoa-dep/nam/2021/');
  });

  test('sums up: it names its stories, and does not tell them again', () => {
    const { exemplars } = yearPage('2024', edition).published;
    expect(exemplars.lines.length).toBeGreaterThan(0);
    expect(exemplars.lines.filter(({ summary }) => summary !== '')).toEqual([]);
  });

  test('has the campaigns that ran in it, begun before or not', () => {
    expect(yearPage('2021', edition).published.campaigns.total).toBe(1);
    expect(yearPage('2024', edition).published.campaigns.total).toBe(3);
  });
});

test('the page of a field has its stories and campaigns, and the other fields', () => {
  const edition = anEdition();
  const page = fieldPage(edition.bulletin.site.fields[1]!, edition);
  expect(page.published.campaigns.total).toBe(2);
  expect(page.published.exemplars.total).toBeGreaterThan(0);
  expect(page.others.map(({ label }) => label)).toEqual(['Kinh tế', 'Văn hóa']);
});
