import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { feedDocuments } from '#feeds/feed-documents';
import type { FeedSource } from '#feeds/feed-source';
import { readJsonFeed } from '#feeds/json-feed';
import { manyRecords } from '../../scripts/bench/many-records.ts';
import { hasXmllint, python, readFolder, xmllintFindings } from '../site/readers.ts';

const COUNT = 900;
const ADDRESS = 'https://xa.example/du-lieu/nguon-tin/';

/** So many stories, all of them newer than the campaigns. */
function storiesOf(count: number): FeedSource {
  const many = manyRecords(count);
  for (const campaign of many.edition.bulletin.campaigns) campaign.publishedOn = '2016-12-31';
  return many;
}

const written = (source: FeedSource) => new Map(feedDocuments(source).map(({ file, text }) => [file, text()]));
const source = storiesOf(COUNT);
const before = written(source);
const subscriptions = (ending: string) =>
  [...before.keys()].filter((file) => file.endsWith(ending) && !file.includes('/luu-tru/'));

/** The documents of a feed, from the one readers subscribe to back to the first. */
function followed(file: string, previous: RegExp): string[] {
  const href = previous.exec(before.get(file)!)?.[1];
  return href === undefined ? [file] : [file, ...followed(href.slice(ADDRESS.length), previous)];
}

function idsIn(files: readonly string[], id: RegExp): Set<string> {
  return new Set(files.flatMap((file) => [...before.get(file)!.matchAll(id)].map(([, found]) => found!)));
}

describe('the history of every feed', () => {
  const PREVIOUS = { xml: /rel="prev-archive"[^>]*href="([^"]+)"/u, json: /"next_url": "([^"]+)"/u };
  const ID = {
    xml: /<(?:id|guid[^>]*)>(tag:[^<]+:(?:guong|phong-trao)\/[^<]+)</gu,
    json: /"id":"(tag:[^"]+)","url"/gu,
  };

  test.each(['.atom.xml', '.rss.xml'])('is the same through %s as through JSON', (ending) => {
    for (const file of subscriptions(ending)) {
      const json = file.replace(ending, '.json');
      const own = new RegExp(`<id>${readJsonFeed(before.get(json)!)!._bulletin.id}</id>`, 'u');
      const ids = idsIn(followed(file, PREVIOUS.xml), ID.xml);
      const found = [...ids].filter((id) => !own.test(`<id>${id}</id>`));
      expect(new Set(found), file).toEqual(idsIn(followed(json, PREVIOUS.json), ID.json));
    }
  });

  test('is every story in the feed of everything, with its whole text', () => {
    const files = followed('tat-ca.json', PREVIOUS.json);
    const items = files.flatMap((file) => readJsonFeed(before.get(file)!)!.items);
    const stories = items.filter(({ _bulletin }) => _bulletin.record.kind === 'exemplar');
    expect(new Set(stories.map(({ id }) => id)).size).toBe(COUNT);
    expect(stories.filter(({ content_html }) => content_html.length < 3000)).toEqual([]);
  });

  test('is every record in a narrower JSON feed, with a link to its text', () => {
    const archives = followed('guong-dien-hinh.json', PREVIOUS.json).slice(1);
    const items = archives.flatMap((file) => readJsonFeed(before.get(file)!)!.items);
    expect(items.length).toBeGreaterThan(800);
    expect(items.filter((item) => !item.content_html.includes(`href="${item.url}"`))).toEqual([]);
    expect(items.map(({ _bulletin: { record } }) => record.kind)).not.toContain('campaign');
  });

  test('has its whole text in every Atom feed', () => {
    const archive = [...before].find(([file]) => /^linh-vuc\/.*luu-tru.*\.atom\.xml$/u.test(file));
    expect(archive?.[1]).toContain('&lt;p&gt;Mỗi sáng thứ Bảy');
  });
});

describe('what was archived', () => {
  const differing = (after: ReadonlyMap<string, string>) =>
    [...before].filter(([file, text]) => file.includes('/luu-tru/') && after.get(file) !== text).map(([file]) => file);

  test('stays as it is when more stories come', () => {
    expect(differing(written(storiesOf(COUNT + 4)))).toEqual([]);
  });

  test('changes in one document of each feed when the text of an old story grows', () => {
    const [file] = [...source.texts.keys()];
    const grown = { ...source, texts: new Map(source.texts).set(file!, { html: '<p>Dài hơn.</p>', images: [] }) };
    const changed = differing(written(grown));
    expect(changed.map((name) => name.replace(/2017-.*?\./u, ''))).toEqual([
      ...['tat-ca/luu-tru/atom.xml', 'tat-ca/luu-tru/json'],
      ...['guong-dien-hinh', 'linh-vuc/linh-vuc-0'].map((feed) => `${feed}/luu-tru/atom.xml`),
    ]);
  });
});

test('no document of a feed is larger than 2 MB', () => {
  expect([...before].filter(([, text]) => Buffer.byteLength(text) > 2_000_000)).toEqual([]);
});

describe('to independent readers, the history', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoa-dep-luu-tru-'));
  const fileOf = (name: string) => join(folder, 'du-lieu/nguon-tin', name);
  const some = /^(?:tat-ca|linh-vuc\/linh-vuc-0)\/luu-tru\/2017-(?:01|quy-[12]).*\.atom\.xml$/u;
  const archives = [...before].filter(([name]) => some.test(name));
  for (const [name, text] of archives) {
    mkdirSync(dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), text);
  }
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.skipIf(!hasXmllint)('is Atom as its schema wants it', () => {
    expect(archives.length).toBeGreaterThan(4);
    expect(
      xmllintFindings(
        archives.map(([name]) => fileOf(name)),
        'test/site/readers/atom.rng',
      ),
    ).toBe('');
  });

  test.skipIf(!python)('is whole, item for item', { timeout: 60_000 }, () => {
    const { feeds } = readFolder(folder);
    expect(Object.values(feeds).filter(({ broken }) => broken !== null)).toEqual([]);
    for (const [name] of archives) {
      const { items } = readJsonFeed(before.get(name.replace('.atom.xml', '.json'))!)!;
      expect(
        feeds[`nguon-tin/${name}`]!.entries.map(({ id }) => id),
        name,
      ).toEqual(items.map(({ id }) => id));
    }
  });
});
