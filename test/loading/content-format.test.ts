import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { keysOf } from '#domain/finding';
import { contentFormat, olderFormatReport } from '#loading/content-format';
import { readContent } from '#loading/read-content';
import { FORMAT, upgrades } from '#writing/upgrades';
import { filesIn, run } from '../scripts/new-content.ts';

// Commands start a Node of their own.
vi.setConfig({ testTimeout: 120_000 });

const place = mkdtempSync(join(tmpdir(), 'hoa-dep-'));
const content = join(place, 'content');
const site = join(content, 'trang.yaml');
const DECLARED = /^# .*\nphien-ban: .*\n/mu;
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('test/sites/tran-ninh', content, { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true }));

const text = () => readFileSync(site, 'utf8');
const declare = (line: string) => writeFileSync(site, text().replace(DECLARED, line));
const findings = async () => (await readContent({ content, cache: join(place, '.cache'), engine: '' })).findings;

test('a folder newer than the engine is refused with one sentence, whatever else is in it', async () => {
  declare(`phien-ban: ${FORMAT + 1}\nkieu-moi: {a: [}\n`);
  writeFileSync(join(content, 'lich.yaml'), 'kieu-moi: có\n');
  const found = await findings();
  expect(found.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`)).toEqual([
    'error format-newer trang.yaml',
  ]);
  expect(found[0]!.message).toContain(`phiên bản ${FORMAT + 1}`);
  expect(found[0]!.advice).toContain('package.json');
});

test('a folder without a format is of the time before formats had numbers: read as ever, and told', async () => {
  declare('');
  expect(contentFormat(content)).toBe(0);
  expect(await findings()).toEqual([]);
  expect(olderFormatReport(content)).toContain(upgrades[0]!.says);
});

test('a folder of today has nothing to be told', () => {
  expect(contentFormat(content)).toBe(FORMAT);
  expect(olderFormatReport(content)).toBeUndefined();
});

test.each(['"1"', '1'])('a format may be written %s', (typed) => {
  declare(`phien-ban: ${typed}\n`);
  expect(contentFormat(content)).toBe(1);
});

test('a format that is no number is a mistake like any other', async () => {
  declare('phien-ban: mới\n');
  expect((await findings()).map((it) => `${it.rule} ${keysOf(it).join('.')}`)).toEqual(['value-wrong phien-ban']);
});

test('nang-cap writes an older folder anew, once, and touches nothing but what changes', () => {
  const before = filesIn(content);
  declare('');
  expect(run('scripts/upgrade.ts', '--noi-dung', content)).toMatchObject({ code: 0 });
  expect(filesIn(content)).toEqual(before);
  expect(run('scripts/upgrade.ts', '--noi-dung', content).said).toContain('không có gì phải đổi');
});

test('nang-cap changes nothing of a newer folder, nor of one it cannot read', () => {
  for (const line of [`phien-ban: ${FORMAT + 1}\n`, 'x: [\n']) {
    declare(line);
    const before = filesIn(content);
    const { code, said } = run('scripts/upgrade.ts', '--noi-dung', content);
    expect([code, said.trim().split('\n').length]).toEqual([1, expect.toSatisfy((count: number) => count <= 2)]);
    expect(filesIn(content)).toEqual(before);
    writeFileSync(site, text().replace(line, '# x\nphien-ban: 0\n'));
  }
});
