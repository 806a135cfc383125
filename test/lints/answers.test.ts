import type { Rule } from '#domain/rules/rules';
import { describe, expect, test } from 'vitest';
import { type Finding, keysOf, WHOLE_FILE } from '#domain/finding';
import { withAnswers } from '#lints/answers';

const origin = { file: 'guong-dien-hinh/to-hoa.mdx', path: [] };
const reason = 'Số tổng đài của huyện';
const finding = (rule: Rule, file = origin.file): Finding => ({
  ...{ severity: 'warning', rule, file, place: WHOLE_FILE, message: '…' },
});
const answered = (rule: string, ...findings: Finding[]) =>
  withAnswers(findings, [{ origin, answers: [{ rule, reason }] }]);

describe('an answer', () => {
  test('sets aside every finding of its rule in its file, and in no other', () => {
    const [own, same, other] = [finding('private-phone'), finding('private-phone'), finding('private-phone', 'x.mdx')];
    expect(answered('private-phone', own, other, same)).toEqual({
      findings: [other],
      answered: [
        { ...own, reason },
        { ...same, reason },
      ],
    });
  });

  test('to a rule that found nothing is a finding', () => {
    const { findings } = answered('avoided-word', finding('private-phone'));
    expect(findings.map((it) => [it.rule, keysOf(it)])).toEqual([
      ['private-phone', []],
      ['answer-unused', ['bo-qua', 0]],
    ]);
  });

  test.each([
    'child-without-guardian',
    'consent-scope',
    'withdrawn-named',
    'value-wrong',
    'reference-missing',
  ] as const)('is not taken for %s', (rule) => {
    const { findings, answered: none } = answered(rule, finding(rule));
    expect(findings.map((it) => it.rule)).toEqual([rule, 'answer-unknown']);
    expect(none).toEqual([]);
  });

  test('to a mistyped rule is told the right name', () => {
    expect(answered('document-unknow').findings).toEqual([
      expect.objectContaining({ rule: 'answer-unknown', advice: 'Có phải ý bạn là “document-unknown”?' }),
    ]);
  });
});

test('without answers all stays as it is', () => {
  expect(withAnswers([finding('cycle')], [{ origin }])).toEqual({ findings: [finding('cycle')], answered: [] });
});

test('of a rule that may not be answered the one that was meant is named, else all that may', () => {
  const advice = (rule: string) => answered(rule).findings.map((finding) => finding.advice);
  expect(advice('privat-phone')).toEqual(['Có phải ý bạn là “private-phone”?']);
  expect(advice('child-without-guardian')[0]).toMatch(
    /^Các quy tắc được bỏ qua: private-phone, .*adoption-before-source\.$/u,
  );
});
