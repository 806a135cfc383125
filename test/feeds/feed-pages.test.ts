import { describe, expect, test } from 'vitest';
import { feedDocuments } from '#feeds/feed-documents';
import { type FeedItem, feedItems } from '#feeds/feed-items';
import { feedList } from '#feeds/feed-list';
import { type FeedPage, feedPages } from '#feeds/feed-pages';
import { addDays, type PlainDate } from '#vietnamese/plain-date';
import { aBulletin } from '../a-bulletin.ts';
import { aSource } from './a-source.ts';

const source = aSource();
const [whole] = feedList(source.edition);
const [model] = feedItems(source);

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

function dated(item: FeedItem, id: string, day: PlainDate): FeedItem {
  return { ...item, record: { ...item.record, id: `tag:x.example,2024:x/${id}`, updated: day } };
}

/** Names of the documents that are not byte for byte what they were. */
function differing(now: readonly FeedPage[], before: readonly FeedPage[]) {
  const written = (pages: readonly FeedPage[]) => new Map(pages.map((page) => [page.part, JSON.stringify(page)]));
  const old = written(before);
  return [...written(now)].filter(([part, text]) => old.get(part) !== text).map(([part]) => part);
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
    expect(archives[0]!.part).toBe('2024-quy-1');
    expect(archives.slice(1).map(({ previous }) => previous)).toEqual(archives.slice(0, -1).map(({ part }) => part));
    expect(current!.previous).toBe(archives.at(-1)!.part);
    expect(archives[0]!.previous).toBeUndefined();
  });

  test('leaves its archives as they are when another item comes', () => {
    const later = pagesOf([dated(items[0]!, 'new', addDays('2025-06-30', 1)), ...items]).slice(1);
    expect(later.slice(0, archives.length)).toEqual(archives);
  });

  test('changes one archive when an old item grows', () => {
    const grown = items.with(400, { ...items[400]!, html: 'x'.repeat(90_000) });
    const changed = differing(pagesOf(grown), pagesOf(items));
    expect(changed).toEqual([archives.find((page) => page.items.includes(items[400]!))!.part]);
  });

  test('splits one archive where it is when an old item grows beyond it', () => {
    const grown = items.with(400, { ...items[400]!, html: 'x'.repeat(1_590_000) });
    const changed = differing(pagesOf(grown), pagesOf(items));
    expect(changed).toContain('2024-05-26');
    expect(changed.filter((part) => !part?.startsWith('2024-05'))).toEqual(['2024-06']);
  });

  test('changes one archive, and what follows on it, when an old item is gone', () => {
    const gone = pagesOf(items.toSpliced(400, 1));
    expect(differing(gone, pagesOf(items))).toHaveLength(1);
  });

  test('moves an old item that changes to the top, and no other; a month that is over gets its archive', () => {
    const changed = dated(items[400]!, '400', addDays('2025-06-30', 1));
    const [first, ...rest] = pagesOf([changed, ...items.toSpliced(400, 1)]);
    expect(first!.items[0]).toBe(changed);
    expect(differing([first!, ...rest], pagesOf(items))).toEqual([undefined, '2024-05', '2025-06']);
  });

  test('is as new as its newest item', () => {
    expect(current!.updated).toBe('2025-06-30T00:00:00+07:00');
  });
});

describe('long stories', () => {
  const items = daily(120, 'x'.repeat(300_000));
  const [current, ...archives] = pagesOf(items);

  test('leave the newest fifty in one document, the older of them in brief', () => {
    expect(current!.items.map(({ record }) => record.id)).toEqual(items.slice(0, 50).map(({ record }) => record.id));
    expect(current!.items[0]).toBe(items[0]);
    expect(current!.items[49]!.html).toMatch(/^<p>.+<\/p>\n<p><a href="https:.+">Đọc toàn văn trên trang<\/a><\/p>$/u);
  });

  test('make shorter archives, and none is lost', () => {
    const whole = [...current!.items, ...archives.flatMap((page) => page.items)].filter((item) => items.includes(item));
    expect(new Set(whole).size).toBe(120);
    expect(Math.max(...archives.map((page) => page.items.length))).toBe(2);
  });

  test('that fill a whole document are told in brief everywhere', () => {
    const pages = pagesOf(daily(60, 'x'.repeat(2_000_000)));
    expect(pages.flatMap((page) => page.items).filter(({ html }) => html.length > 1000)).toEqual([]);
  });
});

test('so many stories on one day are shared out by what they are called', () => {
  const items = daily(400).map((item) => ({ ...item, record: { ...item.record, updated: '2025-06-30' } }));
  const [current, ...archives] = pagesOf(items);
  expect(archives.map(({ part }) => part)).toContain('2025-06-30-0');
  expect(Math.max(...archives.map((page) => page.items.length))).toBeLessThanOrEqual(50);
  const told = [current!, ...archives].flatMap((page) => page.items);
  expect(new Set(told.map(({ record }) => record.id)).size).toBe(400);
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
