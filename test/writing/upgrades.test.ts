import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMAT, FORMAT_NOTE, formatIn, type Texts, upgraded, upgrades } from '#writing/upgrades';

const LINES = `# ${FORMAT_NOTE}\nphien-ban: ${FORMAT}\n`;
const folders = ['content', ...globSync('test/sites/*')];
const siteOf = (folder: string) => readFileSync(`${folder}/trang.yaml`, 'utf8');
const upgradedSite = (site: string) => upgraded({ 'trang.yaml': site }, 0)?.['trang.yaml'];

test('the steps lead from one format to the next, and each says what it changed', () => {
  expect(upgrades.map(({ to }) => to)).toEqual(upgrades.map((_, index) => index + 1));
  expect(upgrades.filter(({ says }) => says.length < 20)).toEqual([]);
});

test.each(folders)('%s was brought from format 0 to today’s without losing a letter', (folder) => {
  const before = siteOf(folder).replace(LINES, '');
  expect(before).not.toContain('phien-ban');
  expect(upgraded({ 'trang.yaml': before }, 0)).toEqual({ 'trang.yaml': siteOf(folder) });
});

test('outside sites that an older folder leads to are proposed, and confirmed by nobody', () => {
  const site = 'ten: a\ndia-chi-web: https://www.xa.example/ban-tin/\n';
  const story =
    '[a](https://www.vanban.chinhphu.vn/x) https://xa.example/y http://bit.ly/z [b](https://thainguyen.gov.vn)';
  const texts = { 'trang.yaml': site, 'guong-dien-hinh/a.mdx': story };
  const proposed = upgraded(texts, 0)?.['lien-ket-ngoai.yaml'] ?? '';
  expect(parse(proposed)).toBeNull();
  expect(parse(proposed.replaceAll(/^# (?=- | )/gmu, ''))).toEqual([
    { 'ten-mien': 'thainguyen.gov.vn', ngay: null, 'xac-nhan': null },
    { 'ten-mien': 'vanban.chinhphu.vn', ngay: null, 'xac-nhan': null },
  ]);
  expect(upgraded({ ...texts, 'lien-ket-ngoai.yaml': '' }, 0)).not.toHaveProperty(['lien-ket-ngoai.yaml']);
  expect(upgraded(texts, 1)).not.toHaveProperty(['lien-ket-ngoai.yaml']);
});

describe('the line of the format', () => {
  const SITE = '# Trang của xã\nten: "Hoa đẹp" # tên\n\nlinh-vuc: [{id: a}] \n# cuối tệp';

  test.each([
    ['without a break at the end', SITE, `${SITE}\n${LINES}`],
    ['of Windows', `${SITE}\n`.replaceAll('\n', '\r\n'), `${SITE}\n${LINES}`.replaceAll('\n', '\r\n')],
    ['behind the mark of Notepad', `\uFEFFten: Hoa đẹp\n`, `\uFEFFten: Hoa đẹp\n${LINES}`],
    ['after a text of many lines', 'ten: |\n  a\n\n  b\n\n', `ten: |\n  a\n\n  b\n\n${LINES}`],
    ['where an older one stands', 'phien-ban: 0 # máy ghi\nten: a\n', `phien-ban: ${FORMAT} # máy ghi\nten: a\n`],
    ['where an empty one stands', 'ten: a\nphien-ban:\nx: b\n', `ten: a\nphien-ban: ${FORMAT}\nx: b\n`],
  ])('is written into a file %s, and all else stays', (_, before, after) => {
    expect(upgradedSite(before)).toBe(after);
    expect(parse(after)).toEqual({ ...parse(before), 'phien-ban': FORMAT });
  });

  test.each([
    ['in braces', '{ten: a}\n'],
    ['of two documents', 'ten: a\n---\nten: b\n'],
    ['that ends before the file does', 'ten: a\n...\n'],
    ['that is a list', '- ten: a\n'],
    ['that is empty', ''],
    ['that cannot be read', 'ten: [a\n'],
    ['that names itself over and over', `a: &a [1, 1]\nb: &b [${'*a, '.repeat(60)}]\nc: [${'*b, '.repeat(60)}]\n`],
    ['with the key in quotes', '"phien-ban": 0\nten: a\n'],
    ['whose last text would swallow it', 'ten: |+\n  a\n\n# x\n y: 1\n'],
  ])('is not forced into a form %s', (_, site) => expect(upgradedSite(site)).toBeUndefined());
});

test.each([
  ['ten: a\n', 0],
  ['phien-ban: 3\n', 3],
  ['"phien-ban": "3"\n', 3],
  ['phien-ban:\u00A03\n', 3],
  ['phien-ban: -1\n', 0],
  ['phien-ban: [3]\n', 0],
  ['mo-ta: |\n  phien-ban: 3\n', 0],
  ['- phien-ban: 3\n', 0],
  ['ten: [\nphien-ban: 3', 3],
])('the format in %j is %i', (site, format) => expect(formatIn(site)).toBe(format));

test('a folder of any age goes through every step after its own, one upon the other', () => {
  const steps = [
    { to: 1, says: '', rewritten: (texts: Texts) => ({ 'lich.yaml': `${texts['lich.yaml']}1` }) },
    { to: 2, says: '', rewritten: (texts: Texts) => ({ 'lich.yaml': `${texts['lich.yaml']}2` }) },
  ];
  const texts = { 'trang.yaml': 'ten: a\n', 'lich.yaml': '' };
  expect(upgraded(texts, 0, steps)).toMatchObject({ 'lich.yaml': '12' });
  expect(upgraded(texts, 1, steps)).toMatchObject({ 'lich.yaml': '2' });
  expect(upgraded(texts, 1, steps)?.['trang.yaml']).toContain('\nphien-ban: 2\n');
});
