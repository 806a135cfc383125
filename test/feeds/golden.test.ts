import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataFiles, datasetNames } from '#feeds/data-files';
import { dumpText } from '#feeds/dump';
import { feedDocuments } from '#feeds/feed-documents';
import { fileFields, recordFields } from '#feeds/field-docs';
import { publishedContracts } from '#feeds/schemas';
import { aBulletin } from '../a-bulletin.ts';
import { aFullerBulletin } from '../a-fuller-bulletin.ts';
import { aSource } from './a-source.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** One small commune, and one of things called off, annulled, undated and taken back. */
test.each([
  { folder: 'golden', bulletin: aBulletin, feeds: ['tat-ca'] },
  {
    folder: 'golden/day-du',
    bulletin: aFullerBulletin,
    feeds: ['tat-ca', 'phong-trao/phong-trao-rut', 'don-vi/thai-nguyen'],
  },
])('what leaves the site is written out in $folder, byte for byte', async ({ folder, bulletin, feeds }) => {
  const source = aSource(bulletin);
  for (const { file, text } of feedDocuments(source))
    if (feeds.some((name) => file.startsWith(`${name}.`)))
      await expect(text(), file).toMatchFileSnapshot(`${folder}/nguon-tin/${file}`);
  for (const { name, text } of dataFiles(source.edition))
    if (!name.startsWith('luoc-do/') || name.includes('da-rut'))
      await expect(text, name).toMatchFileSnapshot(`${folder}/${name}`);
});

test('every field of every file is explained, with its kind and whether it may be missing', async () => {
  const contracts = [...publishedContracts.keys()].map((name) => [name, fileFields(name)] as const);
  const records = datasetNames.map((name) => [`mỗi dòng của ${name}`, recordFields(name)] as const);
  const lines = [...contracts, ...records].flatMap(([name, fields]) => [
    `# ${name}`,
    ...fields.map((field) =>
      [field.path, field.type, field.isRequired ? 'luôn có' : 'có thể thiếu', ...field.records, field.about].join(
        ' | ',
      ),
    ),
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/cac-truong.txt');
});

test('the complete dump is written out', async () => {
  await expect(dumpText(aSource(), digest)).toMatchFileSnapshot('golden/toan-bo.json');
});

test('the dump is what the data files hold, with the texts', () => {
  const source = aSource(aFullerBulletin);
  const files = new Map(dataFiles(source.edition).map(({ name, text }) => [name, text]));
  const dump = JSON.parse(dumpText(source, digest)) as { records: Record<string, object[]> };
  for (const [name, records] of Object.entries(dump.records)) {
    const file = JSON.parse(files.get(`${name}.json`)!) as { records: object[] };
    const texts = records.filter((it) => 'contentHtml' in it).length;
    expect(texts).toBe({ 'phong-trao': 1, 'khau-hieu': 1, 'guong-dien-hinh': 2 }[name] ?? 0);
    expect(records.map((it) => ({ ...it, contentHtml: undefined }))).toEqual(file.records);
  }
});

test('the same content on another day is the same bytes, but for the day of the dump', () => {
  const [source, later] = [aSource(), aSource(undefined, '2026-11-21')];
  expect(feedDocuments(later).map(({ text }) => text())).toEqual(feedDocuments(source).map(({ text }) => text()));
  expect(dataFiles(later.edition)).toEqual(dataFiles(source.edition));
  expect(dumpText(later, digest).replace('2026-11-21', '2024-12-31')).toBe(dumpText(source, digest));
});
