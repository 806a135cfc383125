import { describe, expect, test } from 'vitest';
import { readJsonFeed } from '#feeds/json-feed';
import { contents, filesHolding, filesSaying, picturesOf, runsOfFive } from './every-byte.ts';
import { EACH_KIND, FORMER_CAMPAIGN, NEIGHBOUR } from './one-of-each-kind.ts';

const before = contents('tan-duc-that');
const after = contents('tan-duc-rut');
const kinds = Object.entries(EACH_KIND).map(([kind, record]) => ({
  kind,
  ...record,
  told: Object.values(record.told),
}));
const { campaign } = EACH_KIND;
const noticeOf = ({ list, slug }: { list: string; slug: string }) => `${list}/${slug}/index.html`;
const feedOf = (files: typeof before, name: string) =>
  readJsonFeed(files.get(`du-lieu/nguon-tin/${name}.json`)!.toString())!;

test.each(kinds)('before: every text of the $kind stands on its page, and its name in feeds and data', (record) => {
  const page = noticeOf(record);
  for (const text of record.told) expect(filesSaying(before, text)).not.toEqual([]);
  expect(filesSaying(before, record.told[0]!)).toEqual(
    expect.arrayContaining([page, 'du-lieu/nguon-tin/tat-ca.json', 'du-lieu/toan-bo.json']),
  );
});

describe.each(kinds)('once the $kind was taken back', (record) => {
  test('its name and its address stand in no byte of the output, however spelt', () => {
    expect(filesSaying(after, record.told[0]!)).toEqual([]);
    expect(filesSaying(after, record.slug)).toEqual([]);
  });

  test('no five words of any of its texts stand anywhere', () => {
    const found = record.told
      .flatMap(runsOfFive)
      .flatMap((run) => filesSaying(after, run).map((it) => `${it}: ${run}`));
    expect(found).toEqual([]);
  });

  test('a notice in the words of its kind stands at its address, for people and not for search', () => {
    const html = after.get(noticeOf(record))!.toString();
    expect(html).toContain(`<h1>${record.notice}</h1>`);
    expect(html).toContain('noindex');
    expect(html).not.toContain('data-pagefind-body');
    expect(html).toContain(`href="/${record.list}/"`);
  });

  test('the feed of everything and that of its kind say so, with the id it had', () => {
    for (const name of ['tat-ca', record.list]) {
      const { id } = feedOf(before, name).items.find(({ title }) => title.includes(record.told[0]!))!;
      expect(feedOf(after, name)._bulletin.withdrawals).toContainEqual({
        ...{ kind: 'withdrawal', id, recordKind: record.kind, on: '2024-11-19', reason: 'by-request' },
      });
      expect(after.get(`du-lieu/nguon-tin/${name}.atom.xml`)!.toString()).toContain(`<at:deleted-entry ref="${id}"`);
    }
  });
});

test('their pictures are gone, under any name', () => {
  const own = picturesOf(before, contents('tan-duc'));
  expect(own.length).toBeGreaterThan(6);
  expect(filesHolding(after, own)).toEqual([]);
});

test('only notices, and what tells the subscribers of the campaign, stand at their addresses', () => {
  const slugs = [...kinds.map(({ slug }) => slug), FORMER_CAMPAIGN];
  const named = [...after.keys()].filter((file) => slugs.some((slug) => file.includes(slug)));
  expect(named).toEqual(
    [
      ...kinds.map(noticeOf),
      noticeOf({ list: 'phong-trao', slug: FORMER_CAMPAIGN }),
      `du-lieu/lich/${campaign.slug}.ics`,
      ...['atom.xml', 'json', 'rss.xml'].map((ending) => `du-lieu/nguon-tin/phong-trao/${campaign.slug}.${ending}`),
    ].toSorted(),
  );
  expect(filesSaying(after, FORMER_CAMPAIGN)).toEqual([]);
});

test('calendars cancel what the campaign had in them, under the same ids', () => {
  const events = (files: typeof before, file: string) =>
    files.get(file)!.toString().replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  const uid = (event: string) => /UID:(\S+)/u.exec(event)![1]!;
  const own = `du-lieu/lich/${campaign.slug}.ics`;
  const ids = events(before, own).map(uid);
  expect(ids).toHaveLength(3);
  for (const file of [own, 'du-lieu/lich.ics']) {
    const cancelled = events(after, file).filter((event) => event.includes('STATUS:CANCELLED'));
    expect(cancelled.map(uid)).toEqual(ids);
  }
});

test('what named them stays, changed on that day', () => {
  const { items } = feedOf(after, 'tat-ca');
  const neighbour = items.find(({ url }) => url.endsWith(`/${NEIGHBOUR}/`))!;
  expect(neighbour.date_modified).toBe('2024-11-19T00:00:00+07:00');
  expect(neighbour._bulletin.record).toMatchObject({ campaigns: [], adoptions: [] });
});

test('the sitemap and the list of feeds lead to none of them', () => {
  const places = ['sitemap.xml', 'du-lieu/index.html', 'phong-trao/index.html', 'index.html'];
  const slugs = kinds.map(({ slug }) => slug);
  expect(places.filter((file) => slugs.some((slug) => after.get(file)!.toString().includes(slug)))).toEqual([]);
});
