import { expect, test } from 'vitest';
import { type Finding, lineOf } from '#domain/finding';
import type { Rule } from '#domain/rules/rules';
import { notTooMany } from '#loading/brief-findings';
import { onceEach } from '#loading/file/once-each';

const found = (rule: Rule, line: number, severity: Finding['severity'] = 'error'): Finding => ({
  ...{ severity, rule, file: 'x.yaml', message: rule },
  place: { type: 'value-on-line', keys: ['don-vi', line], line },
});
const rulesOf = (findings: readonly Finding[]) => findings.map((finding) => `${finding.rule} ${lineOf(finding)}`);

test('of a line that cannot be read, nothing it names counts; of the next line it does', () => {
  const findings = [found('yaml', 3), found('reference-missing', 3), found('reference-missing', 4)];
  expect(rulesOf(onceEach(findings))).toEqual(['yaml 3', 'reference-missing 4']);
});

test('a name in place of an id is one finding, and it says what was meant', () => {
  const findings = [found('value-wrong', 3), found('reference-missing', 3), found('value-wrong', 4)];
  expect(rulesOf(onceEach(findings))).toEqual(['reference-missing 3', 'value-wrong 4']);
});

test('of more findings than anybody reads, errors are told first and the rest is counted', () => {
  const many = [
    ...Array.from({ length: 200 }, (_, line) => found('avoided-word', line, 'warning')),
    found('value-wrong', 900),
    found('avoided-word', 901, 'warning'),
  ];
  const told = notTooMany(many);
  expect(told).toHaveLength(201);
  expect(told[0]!.rule).toBe('value-wrong');
  expect(told.at(-1)).toMatchObject({ rule: 'and-more', message: 'Còn 2 chỗ nữa trong tệp này.' });
  expect(notTooMany(many.slice(0, 200))).toHaveLength(200);
});
