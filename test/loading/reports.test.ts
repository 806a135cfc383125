import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atKeys, atLine, type Finding, type Place, WHOLE_FILE } from '#domain/finding';
import { githubReport, withoutCommands } from '#loading/reports/github';
import { gitlabReport } from '#loading/reports/gitlab';
import { jsonReport } from '#loading/reports/json';

const found = (changes: Partial<Finding> = {}): Finding => ({
  ...{ severity: 'error', rule: 'yaml', file: 'lich.yaml', place: atLine(3), message: 'Sai.', advice: 'Sửa.' },
  ...changes,
});
const report = (...findings: Finding[]) => ({ findings, answered: [] });
const pathOf = (file: string) => `content/${file}`;

/** What GitHub's runner makes of a workflow command. */
function asRead(line: string) {
  const [, command, properties, data] = /^::(\w+) (.*?)::(.*)$/u.exec(line)!;
  const plain = (text: string) =>
    ['%3A', '%2C', '%0D', '%0A', '%25'].reduce((rest, sign) => rest.replaceAll(sign, decodeURIComponent(sign)), text);
  const pairs = properties!
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]);
  return {
    command,
    ...Object.fromEntries(pairs),
    data: plain(data!.replaceAll('%3A', '%253A').replaceAll('%2C', '%252C')),
  };
}

test('an annotation carries whatever is typed, and nothing of it is a command', () => {
  const typed = fc.string({ unit: fc.constantFrom('%', '%25', '%0A', '\r', '\n', ':', '::', ',', '=', 'ố', 'a', ' ') });
  fc.assert(
    fc.property(typed, typed, (name, message) => {
      const lines = githubReport(report(found({ file: `${name}x`, message, advice: 'Sửa.' })), pathOf);
      expect(lines.join('').split(/[\r\n]/u)).toHaveLength(1);
      expect(asRead(lines[0]!)).toEqual({
        ...{ command: 'error', file: `content/${name}x`, line: '3', title: 'yaml', data: `${message}\n→ Sửa.` },
      });
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test.each<[string, Partial<Finding>, string]>([
  ['a warning', { severity: 'warning' }, '::warning file=content/lich.yaml,line=3,title=yaml::Sai.%0A→ Sửa.'],
  [
    'a draft',
    { severity: 'warning', isOfDraft: true },
    '::notice file=content/lich.yaml,line=3,title=yaml::Sai.%0A→ Sửa.',
  ],
  ['a whole file', { place: WHOLE_FILE }, '::error file=content/lich.yaml,title=yaml::Sai.%0A→ Sửa.'],
  [
    'a value whose line nobody looked up',
    { place: atKeys(['ten']) },
    '::error file=content/lich.yaml,title=yaml::Tên: Sai.%0A→ Sửa.',
  ],
])('%s is annotated as such', (_, changes, line) => {
  expect(githubReport(report(found(changes)), pathOf)).toEqual([line]);
});

test('words for people are no commands on GitHub', () => {
  expect(withoutCommands('::warning::x', 'k3')).toBe('::stop-commands::k3\n::warning::x\n::k3::');
});

const issuesOf = (...findings: Finding[]) => JSON.parse(gitlabReport(report(...findings), pathOf)) as Issue[];

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

test('an issue of GitLab has the fields that its report asks for', () => {
  const [issue, ofFile, warning, draft] = issuesOf(
    found(),
    found({ place: WHOLE_FILE }),
    found({ severity: 'warning' }),
    found({ severity: 'warning', isOfDraft: true }),
  );
  expect(issue).toEqual({
    description: 'Sai. → Sửa.',
    check_name: 'yaml',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/u) as string,
    severity: 'critical',
    location: { path: 'content/lich.yaml', lines: { begin: 3 } },
  });
  expect(ofFile!.location.lines).toEqual({ begin: 1 });
  expect([warning!.severity, draft!.severity]).toEqual(['minor', 'info']);
  expect(gitlabReport(report(), pathOf)).toBe('[]');
});

test('a fingerprint stays while lines and rows move, and differs where anything else does', () => {
  const at = (place: Place, changes: Partial<Finding> = {}) => issuesOf(found({ place, ...changes }))[0]!.fingerprint;
  const row = (index: number, line: number): Place => ({ type: 'value-on-line', keys: [index, 'ten'], line });
  expect(at(row(1, 4))).toBe(at(row(7, 40)));
  expect(at(atLine(4))).toBe(at(atLine(40)));
  const others = [row(1, 4), atLine(4)].map((place) => at(place));
  const changed = ([{ message: 'Khác.' }, { file: 'a.mdx' }, { rule: 'encoding' }] as const).map((it) =>
    at(atLine(4), it),
  );
  expect(new Set([...others, ...changed]).size).toBe(5);
});

test('findings that are alike each have a fingerprint of their own', () => {
  const prints = issuesOf(found(), found({ place: atLine(9) }), found({ place: atLine(12) })).map(
    (it) => it.fingerprint,
  );
  expect(new Set(prints).size).toBe(3);
});

test('programs read one object: the day, the counts, then all that is open and all that was answered', () => {
  const answered = [{ ...found({ rule: 'avoided-word' }), reason: 'Trích nguyên văn.' }];
  const told = jsonReport({ findings: [found(), found({ severity: 'warning' })], answered, day: '2024-11-20' });
  expect(JSON.parse(told)).toEqual({
    day: '2024-11-20',
    counts: { error: 1, warning: 1, answered: 1 },
    findings: [found(), found({ severity: 'warning' }), { ...answered[0], severity: 'answered' }],
  });
  expect(JSON.parse(jsonReport(report()))).toMatchObject({ day: null });
});
