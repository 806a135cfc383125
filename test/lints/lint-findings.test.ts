import { expect, test } from 'vitest';
import { keysOf, lineOf } from '#domain/finding';
import { lintFindings } from '#lints/lint-findings';
import { lintRegisters } from '#lints/registers';
import { aBulletin } from '../a-bulletin.ts';
import { told as blocksIn } from './lint.ts';

const registers = lintRegisters(aBulletin);
const told = (...[linted, body]: [Parameters<typeof lintFindings>[0], string]) =>
  lintFindings(linted, blocksIn(body), registers).map(
    (finding) => `${lineOf(finding) ?? keysOf(finding).join('.')} ${finding.rule}`,
  );

test('nothing is wrong with the fixture', () => {
  const { exemplars, campaigns, slogans, awards } = aBulletin;
  for (const record of exemplars) expect(told({ kind: 'exemplar', record }, '')).toEqual([]);
  for (const record of campaigns) expect(told({ kind: 'campaign', record }, '')).toEqual([]);
  for (const record of slogans) expect(told({ kind: 'slogan', record }, '')).toEqual([]);
  for (const record of awards) expect(told({ kind: 'award', record }, '')).toEqual([]);
});

test('campaigns and slogans are held to what protects people, in their text and their notes', () => {
  const text = 'Đăng ký với bà Hoa, 0912345678.';
  const [campaign, slogan] = [aBulletin.campaigns[0]!, { ...aBulletin.slogans[0]!, notes: [text] }];
  expect(told({ kind: 'campaign', record: campaign }, `\n${text}`)).toEqual(['2 private-phone']);
  expect(told({ kind: 'slogan', record: slogan }, '')).toEqual(['ghi-chu.0 private-phone']);
});

test('a pupil may stand in a decision on awards, which rests on the law; class and school are still asked about', () => {
  const [award] = aBulletin.awards;
  const recipients = [{ ...award!.recipients[0]!, name: 'Em Nguyễn Văn An', for: 'Học sinh lớp 7A, trả lại của rơi' }];
  expect(told({ kind: 'award', record: { ...award!, recipients } }, '')).toEqual([
    'danh-sach.0.noi-dung child-school-named',
  ]);
});

test('of a recipient who is a person nothing sensitive is told; of a collective it is no one’s', () => {
  const [award] = aBulletin.awards;
  const [person, collective] = award!.recipients;
  const merit = 'Vươn lên, thoát nghèo';
  const recipients = [
    { ...person!, for: merit },
    { ...collective!, for: merit },
  ];
  expect(told({ kind: 'award', record: { ...award!, recipients } }, '')).toEqual([
    'danh-sach.0.noi-dung person-hardship',
  ]);
});
