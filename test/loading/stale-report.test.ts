import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blankSite } from '#domain/site';
import { staleReport } from '#loading/stale-report';

const release = mkdtempSync(join(tmpdir(), 'trang-'));
mkdirSync(join(release, 'du-lieu'));
writeFileSync(
  join(release, 'du-lieu/toan-bo.json'),
  '{\n "version": 1,\n "generatedAt": "2024-10-01T00:00:00+07:00",\n',
);

test('a site that was built more than a week ago is told to the officer, with its day', () => {
  expect(staleReport(release, blankSite('x'), '2024-10-08')).toBeUndefined();
  expect(staleReport(release, blankSite('x'), '2024-10-09')).toMatch(/ngày 01\/10\/2024”, đã 8 ngày/u);
});

test('a site that is held at a day, or that was never built, is not', () => {
  expect(staleReport(release, { ...blankSite('x'), seenAsOf: '2024-10-01' }, '2026-01-01')).toBeUndefined();
  expect(staleReport(join(release, 'khong-co'), blankSite('x'), '2026-01-01')).toBeUndefined();
});
