import { describe, expect, test } from 'vitest';
import { feedDocuments } from '#feeds/feed-documents';
import { type FeedItem, feedItems } from '#feeds/feed-items';
import { feedList } from '#feeds/feed-list';
import { feedPages } from '#feeds/feed-pages';
import { sharedBulletin } from '#feeds/shared-bulletin';
import { addDays } from '#vietnamese/plain-date';
import { aBulletin } from '../a-bulletin.ts';
import { aSource } from './a-source.ts';

const source = aSource();
const [whole] = feedList(source.edition);
const [model] = feedItems(sharedBulletin(source.edition), source);

/** So many items, one a day, the newest first. */
function daily(count: number, html = '<p>…</p>'): FeedItem[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays('2025-06-30', -index);
    return {
      ...model!,
      html,
      record: { ...model!.record, id: `tag:x.example,2024:x/${index}`, published: day, updated: day },
    };
  });
}

const pagesOf = (items: FeedItem[]) => feedPages(whole!, { items, taken: [], site: aBulletin.site });

describe('a feed of 500 items', () => {
  const items = daily(500);
  const [current, ...archives] = pagesOf(items);

  test('offers the newest fifty', () => {
    expect(current!.items).toEqual(items.slice(0, 50));
  });

  test('keeps every item within reach, through archives named by year that lead back to the first', () => {
    const reached = new Set(
      [...current!.items, ...archives.flatMap((page) => page.items)].map(({ record }) => record.id),
    );
    expect(reached.size).toBe(500);
    expect(archives[0]!.part).toBe('2024');
    expect(archives.slice(1).map(({ previous }) => previous)).toEqual(archives.slice(0, -1).map(({ part }) => part));
    expect(current!.previous).toBe(archives.at(-1)!.part);
    expect(archives[0]!.previous).toBeUndefined();
  });

  test('leaves its archives as they are when another item comes', () => {
    const day = addDays('2025-06-30', 1);
    const next = { ...items[0]!, record: { ...items[0]!.record, id: 'tag:x.example,2024:x/new', updated: day } };
    const later = pagesOf([next, ...items]).slice(1);
    expect(later.slice(0, archives.length)).toEqual(archives);
  });

  test('is as new as its newest item', () => {
    expect(current!.updated).toBe('2025-06-30T00:00:00+07:00');
  });
});

test('long stories make shorter documents, and none is lost', () => {
  const pages = pagesOf(daily(120, 'x'.repeat(100_000)));
  expect(Math.max(...pages.map(({ items }) => items.length))).toBe(2);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ record }) => record.id))).size).toBe(120);
});

test('a feed of fifty needs no archive', () => {
  expect(pagesOf(daily(50))).toHaveLength(1);
});

test('there is a feed for everything, each kind, each field, each speaking unit and each campaign', () => {
  const names = feedDocuments(source).flatMap(({ file }) => (file.endsWith('.atom.xml') ? file.slice(0, -9) : []));
  expect(names).toEqual([
    'tat-ca',
    ...['phong-trao', 'khau-hieu', 'guong-dien-hinh', 'khen-thuong'],
    ...['linh-vuc/kinh-te', 'linh-vuc/moi-truong', 'linh-vuc/van-hoa'],
    ...['trung-uong', 'phu-binh.thai-nguyen', 'tan-duc.phu-binh.thai-nguyen'].map((id) => `don-vi/${id}`),
    'don-vi/xom-ngoai.tan-duc.phu-binh.thai-nguyen',
    ...aBulletin.campaigns.map(({ slug }) => `phong-trao/${slug}`),
  ]);
});
