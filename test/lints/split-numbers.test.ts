import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { privateFindings } from '#lints/lint-findings';
import { formStrings } from '#loading/file/form-strings';
import { splitFrontmatter } from '#loading/file/frontmatter';
import { random } from '../stories/encodings.ts';
import { splitNumbers } from '#lints/split-numbers';
import type { Sentence } from '#lints/sentence';
import { told } from './lint.ts';

const NUMBERS = [
  { digits: '0912345678', rule: 'private-phone', named: '' },
  { digits: '0387654321', rule: 'private-phone', named: '' },
  { digits: '02083851234', rule: 'private-phone', named: '' },
  { digits: '+84912345678', rule: 'private-phone', named: '' },
  { digits: '034082003456', rule: 'private-id-number', named: 'CCCD' },
  { digits: '019185001234', rule: 'private-id-number', named: 'Căn cước' },
  { digits: '091234567', rule: 'private-id-number', named: 'CMND' },
  { digits: '19034567890123', rule: 'private-bank-account', named: 'STK Agribank' },
];

/** Where the pieces of a number may stand side by side. */
const PLACES: Record<string, (pieces: string[], named: string) => string> = {
  'cells of a row': (pieces, named) =>
    `| A |${pieces.map(() => ' B |').join('')}\n|---|${pieces.map(() => '---|').join('')}\n| ${named || 'Lan'} | ${pieces.join(' | ')} |`,
  'cells of a column': (pieces, named) =>
    `| Tên | ${named || 'Ghi'} | Hộ |\n|---|---|---|\n${pieces.map((piece) => `| x | ${piece} | nhà |`).join('\n')}`,
  'items of a list': (pieces, named) => [named, ...pieces].map((piece) => `- ${piece || 'Số'}`).join('\n'),
  'items of a counted list': (pieces, named) => [named, ...pieces].map((piece) => `1. ${piece || 'Số'}`).join('\n'),
  passages: (pieces, named) => [named, ...pieces].join('\n\n'),
  'a heading and what follows': ([first, ...rest], named) => `## ${named} ${first!}\n\n${rest.join('\n\n')}`,
  quotations: (pieces, named) => [named, ...pieces].map((piece) => `> ${piece || 'a'}`).join('\n>\n'),
  'the end of one passage and the beginning of the next': ([first, ...rest], named) =>
    `Gọi ${named} ${first!}\n\n${rest.join('\n\n')}, gặp bà Hoa.`,
  'pieces in bold': (pieces, named) => `${named}\n\n${pieces.map((piece) => `**${piece}**`).join('\n\n')}`,
};

const pick = random(7);

/** Three to four digits first, as people part numbers; no piece is left with one. */
function parted(digits: string): string[] {
  const head = digits.startsWith('+') ? digits.slice(0, 3) : digits.slice(0, 3 + Math.floor(pick() * 2));
  const pieces = [head];
  for (let rest = digits.slice(head.length); rest !== '';) {
    const length = rest.length <= 4 ? rest.length : 2 + Math.floor(pick() * 3);
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return pieces;
}

test.each(Object.entries(PLACES))('a number in pieces is found over %s', (_, of) => {
  const tried = NUMBERS.flatMap((number) =>
    Array.from({ length: 20 }, () => ({ ...number, pieces: parted(number.digits) })),
  );
  const missed = tried.filter(({ pieces, named, rule }) => {
    const found = privateFindings('a.mdx', told(of(pieces, named)));
    return !found.some((finding) => finding.rule === rule);
  });
  expect(missed.map(({ pieces }) => pieces)).toEqual([]);
});

test('a number in pieces is found over rows of a form', () => {
  const missed = NUMBERS.filter(({ digits, named }) => {
    const typed = { 'ghi-chu': [named, ...parted(digits)] };
    return privateFindings('a.yaml', formStrings(typed)).length === 0;
  });
  expect(missed).toEqual([]);
});

test('digit by digit it is found where its name stands', () => {
  const cells = [...'0912345678'].join(' | ');
  const table = (named: string) =>
    `| A | ${cells.replaceAll(/\d/gu, 'B')} |\n|---|${'---|'.repeat(10)}\n| ${named} | ${cells} |`;
  expect(privateFindings('a.mdx', told(table('SĐT'))).map(({ rule }) => rule)).toContain('private-phone');
});

/** Figures as plans and reports have them: counts, sums, shares, years, days, codes that count up. */
const FIGURES: ((row: number) => string)[] = [
  (row) => String(row + 1),
  (row) => String(row + 1).padStart(3, '0'),
  (row) => `0539${row % 10}`,
  () => String(Math.floor(pick() * 1000)),
  () => String(Math.floor(pick() * 100_000)),
  () => `${Math.floor(pick() * 900) + 100}.000.000`,
  () => `${Math.floor(pick() * 100)},${Math.floor(pick() * 10)}`,
  () => `${Math.floor(pick() * 100)}%`,
  () => String(2020 + Math.floor(pick() * 6)),
  () => `0${1 + Math.floor(pick() * 9)}/0${1 + Math.floor(pick() * 9)}/2024`,
  () => `0${1 + Math.floor(pick() * 9)}.0${1 + Math.floor(pick() * 9)}.2024`,
  () => '0',
  () => '-',
];

test('tables of figures hold no number', () => {
  const wrong = Array.from({ length: 400 }, () => {
    const columns = FIGURES.toSorted(() => pick() - 0.5).slice(0, 2 + Math.floor(pick() * 6));
    const rows = Array.from({ length: 6 }, (_, row) => `| Xóm ${row} | ${columns.map((of) => of(row)).join(' | ')} |`);
    return `| Xóm |${' Số |'.repeat(columns.length)}\n|---|${'---|'.repeat(columns.length)}\n${rows.join('\n')}`;
  }).filter((table) => privateFindings('a.mdx', told(table)).length > 0);
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('an identity number in threes is found without its name', () => {
  for (const typed of ['| A | B | C | D |\n|---|---|---|---|\n| 034 | 082 | 003 | 456 |', '- 034\n- 082\n- 003\n- 456'])
    expect(privateFindings('a.mdx', told(typed)).map(({ rule }) => rule)).toContain('private-id-number');
});

test('the tables that communes publish hold no number', () => {
  const files = globSync('{content,test/sites/*}/**/*.mdx');
  const tables = files.flatMap((file) =>
    told(splitFrontmatter(readFileSync(file, 'utf8'))?.body ?? '').filter(({ role }) => role === 'table'),
  );
  expect(tables.length).toBeGreaterThan(5);
  expect(privateFindings('a.mdx', tables)).toEqual([]);
});

test.each<[Sentence['role'], string[], string]>([
  ['prose', ['0912', '345678'], '0:0912'],
  ['prose', ['Gọi 0912', '345 678.'], '4:0912'],
  ['prose', [`Một hôm nọ ${'có người hỏi '.repeat(9)}0912`, '345678'], '128:0912'],
  ['prose', [`${'a'.repeat(56)}0 912`, '345678'], ''],
  ['prose', [`${'a'.repeat(55)} 0912`, '345678'], '56:0912'],
  ['table', ['| Lan | 0912 | 345678 | x |'], '8:0912'],
  ['table', ['|0912|345678|'], '1:0912'],
])('a number in pieces begins where its first piece does, in %s %j', (role, texts, place) => {
  const passages = texts.map((text, passage): Sentence => ({ text, role, passage, breaks: [] }));
  const places = splitNumbers(passages).map(
    ({ sentence, index }) => `${index}:${sentence.text.slice(index, index + 4)}`,
  );
  expect(places.join()).toBe(place);
});
