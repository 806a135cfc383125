import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonFeed } from '#feeds/contract/feed';
import { readJsonFeed } from '#feeds/json-feed';
import { readContent } from '#loading/read-content';
import { addDays, type PlainDate } from '#vietnamese/plain-date';
import { differences } from '../../scripts/release/compare.ts';
import { copyAt } from '../../scripts/release/copies.ts';
import { MANIFEST, type Manifest } from '../../scripts/release/manifest.ts';
import { hasXmllint, python, readByPython, xmllintFindings } from './readers.ts';
import { builtFolder, filesOf, isFramed, sites } from './sites.ts';

const textOf = (variant: string, file: string) => readFileSync(join(builtFolder(variant), file), 'utf8');
const feedFiles = (variant: string) => filesOf(variant).filter((file) => file.startsWith('du-lieu/nguon-tin/'));

if (!python)
  console.warn(
    'SKIPPED: feedparser and icalendar are not here (Debian: apt-get install python3-feedparser python3-icalendar).',
  );
if (!hasXmllint) console.warn('SKIPPED: xmllint is not here (Debian: apt-get install libxml2-utils).');

/** As feedparser counts: in UTC. */
function clock(instant: string): number[] {
  const at = new Date(instant);
  return [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
}

const variants = [...sites.map(({ name }) => name as string), 'tan-duc-that', 'tan-duc-ban-tin'];

describe.skipIf(!python).each(variants)('what independent readers find in %s', (variant) => {
  const read = readByPython(variant);
  const texts = wholeTexts(variant);

  test('is every feed, whole', () => {
    expect(Object.keys(read.feeds).length).toBeGreaterThan(20);
    expect(Object.entries(read.feeds).filter(([, { broken }]) => broken !== null)).toEqual([]);
  });

  test.each(['atom', 'rss'] as const)('equals the JSON feed beside each %s feed', (format) => {
    const own = Object.entries(read.feeds).filter(([file]) => file.endsWith(`.${format}.xml`));
    expect(own.length).toBeGreaterThan(10);
    for (const [file, feed] of own) {
      const json = readJsonFeed(textOf(variant, `du-lieu/${file.replace(`.${format}.xml`, '.json')}`))!;
      const whole = json.items.map((item) => ({ ...item, content_html: texts.get(item.id)! }));
      const expected = whole.map((item) => expectedEntry(item, format));
      expect({ title: feed.title, entries: feed.entries }, file).toEqual({ title: json.title, entries: expected });
    }
  });

  test('is the calendar, to the day', () => {
    const { records } = JSON.parse(textOf(variant, 'du-lieu/lich.json')) as {
      records: { id: string; from: PlainDate; to: PlainDate }[];
    };
    const { events, errors } = read.calendars['lich.ics']!;
    const days = new Map(events.map(({ uid, start, end }) => [uid, [start, end]]));
    expect(errors).toEqual([]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(records.map(({ id }) => days.get(id))).toEqual(records.map(({ from, to }) => [from, addDays(to, 1)]));
  });

  test('is a calendar for each campaign that has days', () => {
    const ofCampaigns = Object.entries(read.calendars).filter(([file]) => file !== 'lich.ics');
    const all = new Set(read.calendars['lich.ics']!.events.map(({ uid }) => uid));
    expect(ofCampaigns.flatMap(([, { events }]) => events.filter(({ uid }) => !all.has(uid)))).toEqual([]);
  });
});

/** By id: the feed of everything has every text, in its archives too. */
function wholeTexts(variant: string): Map<string, string> {
  const files = feedFiles(variant).filter((file) => /\/tat-ca(?:\.|\/luu-tru\/).*json$/u.test(file));
  const items = files.flatMap((file) => readJsonFeed(textOf(variant, file))!.items);
  return new Map(items.map(({ id, content_html }) => [id, content_html]));
}

function expectedEntry(item: JsonFeed['items'][number], format: 'atom' | 'rss') {
  const pictures = (item.attachments ?? []).map(({ url, mime_type, size_in_bytes }) => [url, mime_type, size_in_bytes]);
  return {
    id: item.id,
    title: item.title,
    link: item.url,
    published: clock(item.date_published),
    updated: clock(item.date_modified),
    summary: item.summary,
    content: item.content_html,
    tags: item.tags,
    enclosures: format === 'atom' ? pictures : pictures.slice(0, 1),
  };
}

describe.skipIf(!hasXmllint).each(variants)('to xmllint, %s', (variant) => {
  const paths = (ending: string) =>
    feedFiles(variant)
      .filter((file) => file.endsWith(ending))
      .map((file) => join(builtFolder(variant), file));

  test('publishes Atom as its schema wants it', () => {
    expect(xmllintFindings(paths('.atom.xml'), 'test/site/readers/atom.rng')).toBe('');
  });

  test('publishes RSS that is well formed', () => {
    expect(xmllintFindings(paths('.rss.xml'))).toBe('');
  });
});

describe.each(sites)('the data of $name', ({ name, content }) => {
  const json = filesOf(name).filter((file) => /^du-lieu\/[^/]+\.json$/u.test(file) && !file.endsWith('manifest.json'));
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const schema = (wanted: string) =>
    ajv.compile(JSON.parse(textOf(name, `du-lieu/luoc-do/${wanted}.v1.json`)) as object);

  test('follows its published schemas, in the eyes of an independent validator', () => {
    const refused = json.filter(
      (file) => !schema(/([a-z-]+)(?:\.\d+)?\.json$/u.exec(file)![1]!)(JSON.parse(textOf(name, file))),
    );
    expect(refused).toEqual([]);
  });

  test('and so do its JSON feeds', () => {
    const validate = schema('nguon-tin');
    const feeds = feedFiles(name).filter((file) => file.endsWith('.json'));
    expect(feeds.filter((file) => !validate(JSON.parse(textOf(name, file))))).toEqual([]);
  });

  test('tells everything real that the content holds', async () => {
    const { bulletin } = await readContent({ content, cache: '', engine: '' });
    const isReal = (record: object) => !('isIllustration' in record && record.isIllustration === true);
    const told = feedFiles(name)
      .filter((file) => /\/tat-ca(?:\.|\/luu-tru\/).*json$/u.test(file))
      .flatMap((file) => readJsonFeed(textOf(name, file))!.items.map(({ id }) => id));
    const { campaigns, slogans, exemplars, awards } = bulletin!;
    expect(new Set(told).size).toBe([...campaigns, ...slogans, ...exemplars, ...awards].filter(isReal).length);
    const count = (file: string) => (JSON.parse(textOf(name, `du-lieu/${file}.json`)) as { total: number }).total;
    expect([count('don-vi'), count('van-ban'), count('lich')]).toEqual([
      bulletin!.units.length,
      bulletin!.documents.length,
      bulletin!.occasions.length,
    ]);
  });

  test('keeps every file but the dump within 2 MB', () => {
    const large = filesOf(name).filter((file) => file.startsWith('du-lieu/') && !file.endsWith('toan-bo.json'));
    expect(large.filter((file) => readFileSync(join(builtFolder(name), file)).length > 2_000_000)).toEqual([]);
  });
});

describe.each(sites)('the manifest of $name', ({ name }) => {
  const manifest = JSON.parse(textOf(name, MANIFEST)) as Manifest;

  test('names every file of the release, byte for byte', async () => {
    expect(manifest.files.length).toBe(filesOf(name).length - 1);
    expect(await differences(manifest, copyAt(builtFolder(name)))).toEqual([]);
  });
});

describe.each(sites)('the pages of $name', ({ name }) => {
  const files = new Set(filesOf(name));
  const links = (file: string) => [
    ...textOf(name, file).matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/gu),
  ];

  test('name feeds that are there, each as what it is', () => {
    const pages = filesOf(name).filter((file) => file.endsWith('.html'));
    const types: Record<string, string> = {
      'atom.xml': 'application/atom+xml',
      'rss.xml': 'application/rss+xml',
      json: 'application/feed+json',
    };
    const wrong = pages.flatMap((file) =>
      links(file)
        .map(([, type, href]) => ({ type, path: new URL(href!).pathname.slice(1) }))
        .filter(({ type, path }) => !files.has(path) || types[/(atom\.xml|rss\.xml|json)$/u.exec(path)![1]!] !== type),
    );
    expect(wrong).toEqual([]);
    expect(pages.filter((file) => links(file).length === 0 && !isFramed(`/${file}`))).toEqual([]);
  });

  test('of a campaign name the feed of that campaign', () => {
    const campaign = filesOf(name).find(
      (file) => /^phong-trao\/[^/]+\/index\.html$/u.test(file) && links(file).length > 1,
    )!;
    expect(links(campaign).map(([, , href]) => href)).toContainEqual(
      expect.stringContaining(`nguon-tin/${campaign.replace('/index.html', '')}.rss.xml`),
    );
  });
});

describe.each(sites)('the explanations of $name', ({ name }) => {
  const pageOf = (schema: string) => textOf(name, `du-lieu/${schema}/index.html`);
  const json = filesOf(name).filter(
    (file) => /^du-lieu\/[a-z-]+\.json$/u.test(file) && !file.endsWith('manifest.json'),
  );

  test.each(json)('have every field that %s holds, down to the smallest', (file) => {
    const schema = /([a-z-]+)\.json$/u.exec(file)![1]!;
    const data = JSON.parse(textOf(name, file)) as Data;
    const unexplained = [...pathsIn(data)].filter((path) => !isExplained(path, schema));
    expect(unexplained).toEqual([]);
  });

  /** Records of the dump are explained where their own files are. */
  function isExplained(path: string, schema: string): boolean {
    const [, kind, within] = /^records\.([a-z-]+)(?:\[\]\.(.+))?$/u.exec(path) ?? [];
    if (kind && within) return isExplained(within, kind);
    return pageOf(schema).includes(`>${path.replace(/^records\[\]\./u, '')}</code>`);
  }

  test('have every column of every table', () => {
    const tables = filesOf(name).filter((file) => /^du-lieu\/[a-z-]+\.csv$/u.test(file));
    expect(tables).toHaveLength(8);
    for (const table of tables) {
      const page = pageOf(/([a-z-]+)\.csv$/u.exec(table)![1]!);
      const columns = textOf(name, table).split('\r\n')[0]!.split(',');
      expect(
        columns.filter((column) => !page.includes(`>${column}</code>`)),
        table,
      ).toEqual([]);
    }
  });

  test('leave no field without words, and are where each file says', () => {
    for (const file of json) {
      const { about } = JSON.parse(textOf(name, file)) as { about: string };
      const page = textOf(name, `${new URL(about).pathname.slice(1)}index.html`);
      expect(page).not.toMatch(/<dd[^>]*>\s*<\/dd>/u);
      expect(textOf(name, 'du-lieu/index.html')).toContain(`href="${new URL(about).pathname}"`);
    }
  });
});

type Data = Record<string, unknown>;

/** Where every value stands: `records[].results[].figure`. */
function pathsIn(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...pathsIn(one, `${path}[]`)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, field]) => {
      const here = path === '' ? key : `${path}.${key}`;
      return [here, ...pathsIn(field, here)];
    }),
  );
}
