import { describe, expect, test } from 'vitest';
import { searchAttributes, searchRecords } from '#views/search/records';
import { anEdition } from './an-edition.ts';

const edition = anEdition();

describe('what search knows of a page', () => {
  test('is nothing for pages that only list others by number', () =>
    expect(searchAttributes(edition.routes.exemplarsPage(1), edition)).toEqual({}));

  test('of a unit holds what it became, whatever the day', () => {
    const record = searchRecords(edition).get(edition.routes.unit('tan-duc.phu-binh.thai-nguyen'));
    expect(record?.otherNames).toContain('xã Kha Sơn');
  });

  test('of a story holds its filters in the words of addresses', () => {
    const story = edition.bulletin.exemplars[0]!;
    const attributes = searchAttributes(edition.routes.exemplar(story.slug), edition);
    expect(attributes['data-search-filters']).toContain(`loai:guong linh-vuc:${story.fields[0]!}`);
    expect(attributes['data-pagefind-sort']).toBe(`ngay:${story.publishedOn}`);
  });
});
