import { createHash } from 'node:crypto';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dataFiles, datasetNames } from '#feeds/data-files';
import { dumpText } from '#feeds/dump';
import { feedDocuments } from '#feeds/feed-documents';
import { readJsonFeed } from '#feeds/json-feed';
import { schemaFiles } from '#feeds/schemas';
import { aSource } from './a-source.ts';

const source = aSource();
const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false });
const validators = new Map<string, ValidateFunction>(
  schemaFiles(source.edition).map(({ name, text }) => [
    /([^/]+)\.v1\.json$/u.exec(name)![1]!,
    ajv.compile(JSON.parse(text) as object),
  ]),
);

const files = dataFiles(source.edition);
const json = (name: string) => JSON.parse(files.find((file) => file.name === `${name}.json`)!.text) as Data;
const dump = JSON.parse(dumpText(source, (text) => createHash('sha256').update(text).digest('hex'))) as Data;
const feeds = feedDocuments(source).filter(({ file }) => file.endsWith('.json'));
const feed = JSON.parse(feeds[0]!.text()) as Data;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON.parse gives is spoiled on purpose below
type Data = Record<string, any>;

function refusal(name: string, data: unknown): string[] {
  const validate = validators.get(name)!;
  return validate(data) ? [] : validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('an independent validator accepts', () => {
  test.each(datasetNames)('the dataset %s', (name) => {
    expect(refusal(name, json(name))).toEqual([]);
  });

  test.each(feeds)('the feed $file, and so does our own reader', ({ text }) => {
    expect(refusal('nguon-tin', JSON.parse(text()))).toEqual([]);
    expect(readJsonFeed(text())).toEqual(JSON.parse(text()));
  });

  test('the complete dump', () => {
    expect(refusal('toan-bo', dump)).toEqual([]);
  });
});

describe('an independent validator refuses', () => {
  const spoiled: [what: string, name: string, data: Data, spoil: (data: Data) => void][] = [
    ['an unknown key of a feed', 'nguon-tin', feed, (it) => (it['cookie'] = 'x')],
    ['another version of JSON Feed', 'nguon-tin', feed, (it) => (it['version'] = '1')],
    ['a feed without the page it belongs to', 'nguon-tin', feed, (it) => delete it['home_page_url']],
    ['an item without text', 'nguon-tin', feed, (it) => (it['items'][0].content_html = '')],
    ['an instant in another zone', 'nguon-tin', feed, (it) => (it['items'][0].date_modified = '2024-12-21T00:00:00Z')],
    ['a record of an unknown kind', 'nguon-tin', feed, (it) => (it['items'][0]._bulletin.record.kind = 'advert')],
    ['a record of a later contract', 'nguon-tin', feed, (it) => (it['items'][0]._bulletin.version = 2)],
    ['a picture of no length', 'nguon-tin', feed, (it) => (attached(it).size_in_bytes = 0)],
    [
      'a withdrawal with a reason in words',
      'nguon-tin',
      feed,
      (it) => (it['_bulletin'].withdrawals[0].reason = 'bị tố cáo'),
    ],
    ['a withdrawal of an unknown kind', 'da-rut', json('da-rut'), (it) => (it['records'][0].recordKind = 'unit')],
    ['a withdrawal that does not say of what', 'da-rut', json('da-rut'), (it) => delete it['records'][0].recordKind],
    ['a withdrawal with a name', 'da-rut', json('da-rut'), (it) => (it['records'][0].name = 'Ông Nguyễn Văn A')],
    ['an id that is no tag', 'da-rut', json('da-rut'), (it) => (it['records'][0].id = 'ong-a')],
    [
      'a day that is a Vietnamese date',
      'guong-dien-hinh',
      json('guong-dien-hinh'),
      (it) => (it['records'][0].published = '10/07/2024'),
    ],
    [
      'a subject outside the list',
      'guong-dien-hinh',
      json('guong-dien-hinh'),
      (it) => (it['records'][0].subject = 'robot'),
    ],
    [
      'a result without a source',
      'guong-dien-hinh',
      json('guong-dien-hinh'),
      (it) => delete it['records'][0].results[0].source,
    ],
    [
      'a private telephone',
      'guong-dien-hinh',
      json('guong-dien-hinh'),
      (it) => (it['records'][0].phone = '0900 000 000'),
    ],
    [
      'who confirmed a consent',
      'guong-dien-hinh',
      json('guong-dien-hinh'),
      (it) => (consented(it).confirmedBy = 'Trưởng xóm'),
    ],
    ['an award without a form', 'khen-thuong', json('khen-thuong'), (it) => delete it['records'][0].recipients[0].form],
    [
      'a goal of an unknown type',
      'phong-trao',
      json('phong-trao'),
      (it) => (withTargets(it).parts[0].goal.type = 'hope'),
    ],
    ['a unit of an unknown kind', 'don-vi', json('don-vi'), (it) => (it['records'][0].type = 'kingdom')],
    ['a page number of zero', 'lich', json('lich'), (it) => (it['page'] = 0)],
    ['a calendar row without an end', 'lich', json('lich'), (it) => delete it['records'][0].to],
    ['a dump without its digest', 'toan-bo', dump, (it) => delete it['digest']],
    ['a dump with another kind of record', 'toan-bo', dump, (it) => (it['records']['nguoi-dan'] = [])],
  ];

  test.each(spoiled)('%s', (_, name, data, spoil) => {
    const copy = structuredClone(data);
    spoil(copy);
    expect(refusal(name, copy)).not.toEqual([]);
  });

  test('nothing of a feed that our own reader would take', () => {
    expect(readJsonFeed(JSON.stringify({ ...feed, cookie: 'x' }))).toBeUndefined();
    expect(readJsonFeed('<html>')).toBeUndefined();
  });
});

function attached(it: Data): Data {
  return (it['items'] as Data[]).find(({ attachments }) => attachments)!['attachments'][0];
}

function consented(it: Data): Data {
  return (it['records'] as Data[]).find(({ consent }) => consent)!['consent'];
}

function withTargets(it: Data): Data {
  return (it['records'] as Data[]).find(({ targets }) => targets.length > 0)!['targets'][0];
}
