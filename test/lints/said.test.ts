import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Finding, keysOf, lineOf } from '#domain/finding';
import { lintFindings } from '#lints/lint-findings';
import type { Linted } from '#lints/linted';
import { lintRegisters } from '#lints/registers';
import { slugOf } from '#vietnamese/slug';
import { aBulletin, aBulletinWith } from '../a-bulletin.ts';
import { bare, told } from './lint.ts';

const [, ...sections] = readFileSync(resolve(import.meta.dirname, 'golden/said.txt'), 'utf8').split('§ ');

const [person, collective] = aBulletin.awards[0]!.recipients;

/** The same words as a story of nobody in particular and of one person, in a campaign, a note, an award. */
function askedOf(text: string): [string, Linted, string][] {
  const [hoa] = aBulletin.exemplars;
  const recipients = [person!, collective!].map((recipient) => ({ ...recipient, for: text }));
  const award = { ...aBulletin.awards[0]!, recipients };
  return [
    ['tập thể', { kind: 'exemplar', record: bare }, text],
    ['cá nhân', { kind: 'exemplar', record: { ...hoa!, summary: 'Bà trồng hoa.' } }, text],
    ['phong trào', { kind: 'campaign', record: aBulletin.campaigns[2]! }, text],
    ['khẩu hiệu', { kind: 'slogan', record: aBulletin.slogans[0]! }, text],
    ['ghi chú', { kind: 'slogan', record: { ...aBulletin.slogans[0]!, notes: [text] } }, ''],
    ['khen thưởng', { kind: 'award', record: award }, ''],
  ];
}

const place = (finding: Finding) => lineOf(finding) ?? keysOf(finding).join('.');

function written(finding: Finding): string {
  const { rule, severity, message, advice } = finding;
  return `${place(finding)} ${severity} ${rule}: ${message}${severity === 'warning' ? ` → ${advice ?? ''}` : ''}`;
}

/** What is found in a text of nobody in particular, and by place and rule what is found elsewhere. */
function findingsIn(text: string): string[] {
  const registers = lintRegisters(aBulletin);
  const found = askedOf(text).map(([who, linted, body]) => [who, lintFindings(linted, told(body), registers)] as const);
  const others = found.map(([who, findings]) =>
    [`${who}:`, ...findings.map((finding) => `${place(finding)} ${finding.rule}`)].join('  '),
  );
  return [text, ...found[0]![1].map((finding) => `  ${written(finding)}`), ...others, ''];
}

test.each(sections.map((section) => section.split('\n')))(
  '%s: what is found is written out',
  async (name, ...lines) => {
    const texts = lines.join('\n').trim().split('\n\n');
    const findings = texts.flatMap((text) => findingsIn(text.replaceAll('\n¶\n', '\n\n')));
    await expect(findings.join('\n')).toMatchFileSnapshot(`golden/${slugOf(name)}.txt`);
  },
);

test('registers give names, slogans, titles, documents and words to the lints', async () => {
  const registers = lintRegisters(
    aBulletinWith(({ units, documents, campaigns, awards }) => {
      units[0]!.otherNames.push('Chính phủ', 'TW');
      units.push({ ...units[5]!, id: 'bo', name: 'Bộ Nội vụ', kind: 'body' });
      delete documents[0]!.issuedOn;
      documents[1]!.type = 'Luật';
      delete documents[5]!.number;
      campaigns[0]!.otherNames.push('Ba từ thôi', 'Bốn từ là đủ');
      awards.push({ ...awards[0]!, annulled: { on: '2025-01-02', document: '9/QĐ-UBND' } });
      awards[0]!.recipients[0]!.annulled = { on: '2025-01-03', document: '10/QĐ-UBND' };
    }),
  );
  await expect(JSON.stringify(registers, null, 1)).toMatchFileSnapshot('golden/registers.json');
  expect(lintRegisters(aBulletin, false).documents).toBeUndefined();
  const avoided = [{ phrase: 'Hết sảy', instead: 'việc đã làm' }];
  expect(lintRegisters({ ...aBulletin, avoidedWords: avoided }).avoided).toBe(avoided);
  expect(lintRegisters({ ...aBulletin, avoidedWords: [] }).avoided.length).toBeGreaterThan(20);
});

test('every field of a form is read, and a finding in it has its keys', () => {
  const phone = 'Gọi 0912345678';
  const story: Linted = {
    kind: 'exemplar',
    record: {
      ...bare,
      name: phone,
      summary: phone,
      photo: { file: 'a', alt: phone, author: phone, source: phone, rights: phone },
      consent: { on: '2024-10-01', scopes: ['site'], confirmedBy: phone },
      results: [
        { figure: '1', of: 'a', source: 'b' },
        { figure: phone, of: 'bà Hoa', source: phone },
      ],
      adoptions: [{ adopter: phone, since: '2024', outcome: phone, source: phone }],
      corrections: [{ on: '2024-10-20', text: phone }],
      notes: [phone, phone],
    },
  };
  const keys = (linted: Linted) =>
    lintFindings(linted, [], lintRegisters(aBulletin))
      .filter(({ rule }) => rule === 'private-phone')
      .map((finding) => keysOf(finding).join('.'));
  expect(keys(story)).toEqual([
    ...['ten', 'tom-tat', 'anh.mo-ta', 'anh.tac-gia', 'anh.nguon', 'anh.quyen-su-dung', 'dong-y.xac-nhan'],
    ...['ket-qua.1.so-lieu', 'ket-qua.1.nguon', 'nhan-rong.0.noi', 'nhan-rong.0.ket-qua', 'nhan-rong.0.nguon'],
    ...['dinh-chinh.0.noi-dung', 'ghi-chu.0', 'ghi-chu.1'],
  ]);
  const campaign = { ...aBulletin.campaigns[0]!, summary: phone, notes: [phone] };
  expect(keys({ kind: 'campaign', record: campaign })).toEqual(['tom-tat', 'ghi-chu.0']);
  const recipients = [{ ...person!, name: phone, for: phone }];
  const award = { ...aBulletin.awards[0]!, recipients, notes: [phone] };
  expect(keys({ kind: 'award', record: award })).toEqual(['danh-sach.0.ten', 'danh-sach.0.noi-dung', 'ghi-chu.0']);
});

test.each(['0912**345**678', '0912&nbsp;345&nbsp;678', '_0912345678_', '`0912345678`', '0912\u200B345678'])(
  'marks that only a story knows hide nothing in a form: %j',
  (notes) => {
    const record = { ...aBulletin.slogans[0]!, notes: [`Gọi ${notes}`] };
    const [finding] = lintFindings({ kind: 'slogan', record }, [], lintRegisters(aBulletin));
    expect(finding?.rule).toBe('private-phone');
  },
);

test('a figure without a source is shown in the text where one stands there, else in the form', () => {
  const found = (body: string) =>
    lintFindings(
      { kind: 'exemplar', record: { ...bare, summary: 'Trồng 5 ha.' } },
      told(body),
      lintRegisters(aBulletin),
    ).map((finding) => `${place(finding)} ${finding.message}`);
  expect(found('Chữ.\n\nGóp 6 tấn.')).toEqual(['3 Số liệu chưa có nguồn: 5 ha; 6 tấn.']);
  expect(found('Chữ.')).toEqual(['tom-tat Số liệu chưa có nguồn: 5 ha.']);
});
