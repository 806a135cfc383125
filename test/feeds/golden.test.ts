import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '#feeds/data-files';
import { dumpText } from '#feeds/dump';
import { feedDocuments } from '#feeds/feed-documents';
import { aSource } from './a-source.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const source = aSource();

describe('the bulletin of the tests, written out', () => {
  const feeds = feedDocuments(source).filter(({ file }) => file.startsWith('tat-ca.'));
  const data = dataFiles(source.edition).filter(({ name }) => !name.startsWith('luoc-do/') || name.includes('da-rut'));

  test.each(feeds)('is the feed $file', async ({ file, text }) => {
    await expect(text()).toMatchFileSnapshot(`golden/nguon-tin/${file}`);
  });

  test.each(data)('is the file $name', async ({ name, text }) => {
    await expect(text).toMatchFileSnapshot(`golden/${name}`);
  });

  test('is the complete dump', async () => {
    await expect(dumpText(source, digest)).toMatchFileSnapshot('golden/toan-bo.json');
  });
});

test('the same content on another day is the same bytes, but for the day of the dump', () => {
  const later = aSource(undefined, '2026-11-21');
  expect(feedDocuments(later).map(({ text }) => text())).toEqual(feedDocuments(source).map(({ text }) => text()));
  expect(dataFiles(later.edition)).toEqual(dataFiles(source.edition));
  expect(dumpText(later, digest).replace('2026-11-21', '2024-12-31')).toBe(dumpText(source, digest));
});
