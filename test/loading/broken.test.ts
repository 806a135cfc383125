import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Finding, lineOf } from '#domain/finding';
import { readContent } from '#loading/read-content';

/** Every mistake of the folder `test/broken`: `line rule`, by file. A file name has no line. */
const mistakes: Record<string, string[]> = {
  'don-vi.yaml': ['4 value-wrong', '5 value-wrong', '10 value-wrong', '11 leading-zero', '15 field-unknown'],
  'guong-dien-hinh/anh/khong-dung.jpg': ['image-unused'],
  'guong-dien-hinh/bai-word.docx': ['file-unused'],
  'guong-dien-hinh/ca-nhan.mdx': [
    '2 value-wrong',
    '7 value-wrong',
    '8 value-wrong',
    '8 field-missing',
    '8 image-heic',
    '10 field-unknown',
    '13 story-component-unknown',
    '19 story-comment',
    '21 story-html',
    '23 image-alt-missing',
    '23 image-small',
    '25 file-missing',
    '27 image-broken',
    '29 story-tag',
    '35 story-braces',
    '35 story-attribute-missing',
  ],
  'guong-dien-hinh/loi-van.mdx': [
    '7 private-phone',
    '7 avoided-word',
    '9 private-address',
    '12 answer-unknown',
    '13 answer-unused',
    '14 answer-unknown',
    '17 person-health',
    '17 person-ethnicity',
    '18 person-hardship',
    '20 child-without-guardian',
    '20 child-school-named',
    '22 private-bank-account',
    '22 private-id-number',
  ],
  'guong-dien-hinh/tap-the.mdx': [
    '3 yaml',
    '4 value-wrong',
    '6 reference-missing',
    '7 yaml',
    '8 yaml',
    '12 yaml',
    '15 story-import',
    '17 story-autolink',
    '17 image-outside',
  ],
  'khau-hieu/doan-ket.mdx': [
    '2 value-wrong',
    '3 value-wrong',
    '5 field-missing',
    '6 value-wrong',
    '9 story-less-than',
    '9 link-unsafe',
  ],
  'khen-thuong/quyet-dinh-1.yaml': ['2 value-wrong', '5 value-wrong', '9 value-wrong', '13 reference-missing'],
  'lich.yaml': ['1 value-wrong', '7 value-wrong', '11 value-wrong', '13 yaml'],
  'phong-trao/Phong trào Mới.mdx': ['file-name', '2 yaml'],
  'phong-trao/dan-van-kheo.mdx': [
    '4 value-wrong',
    '5 value-wrong',
    '6 reference-missing',
    '13 value-wrong',
    '16 value-wrong',
    '19 value-wrong',
    '20 value-wrong',
    '23 story-braces',
    '23 story-html',
    '25 story-import',
  ],
  'phong-trao/khong-khai-bao.mdx': ['1 frontmatter-missing'],
  'phong-trao/tham-chieu.mdx': [
    '3 reference-missing',
    '5 reference-missing',
    '5 cycle',
    '6 reference-missing',
    '7 reference-missing',
    '10 updated-before-published',
  ],
  'trang.yaml': [
    '1 yaml',
    '3 value-wrong',
    '7 leading-zero',
    '11 value-wrong',
    '15 value-wrong',
    '16 reference-missing',
  ],
  'van-ban.yaml': [
    '2 value-wrong',
    '5 value-wrong',
    '7 field-missing',
    '11 yaml-comment',
    '12 file-missing',
    '17 yaml',
    '18 value-wrong',
  ],
};

const { findings, answered } = await readContent({ content: 'test/broken', cache: '', engine: '' });
const byFile = Map.groupBy(findings, ({ file }) => file);
const brief = (finding: Finding) => [lineOf(finding) ?? [], finding.rule].flat().join(' ');

describe('a folder of mistakes, checked in one run', () => {
  test.each(Object.entries(mistakes))('%s', (file, expected) => {
    expect((byFile.get(file) ?? []).map(brief)).toEqual(expected);
  });

  test('has no finding in a file that is not named here', () => {
    expect([...byFile.keys()].filter((file) => !(file in mistakes))).toEqual([]);
  });

  test('yields more than forty findings', () => {
    expect(findings.length).toBeGreaterThan(40);
  });

  test('tells for every finding what to write instead', () => {
    expect(findings.filter(({ advice }) => !advice)).toEqual([]);
  });
});

describe('npm run check', () => {
  const commune = mkdtempSync(join(tmpdir(), 'hoa-dep-forge-'));
  beforeAll(() => cpSync('test/broken', join(commune, 'content'), { recursive: true }));
  afterAll(() => rmSync(commune, { recursive: true }));

  const onForge = (name: string) =>
    spawnSync(process.execPath, [resolve('scripts/check.ts')], {
      ...{ cwd: commune, encoding: 'utf8', env: { PATH: process.env['PATH'], [name]: 'true' } },
    });
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });

  test('exits with 1 on errors and speaks Vietnamese only', () => {
    const { status, stdout } = run('test/broken');
    expect(status).toBe(1);
    expect(stdout).toContain('✗ don-vi.yaml');
    expect(stdout).toMatch(/\d+ lỗi, \d+ điểm nên xem\./u);
    expect(stdout).not.toMatch(/\b(?:error|invalid|expected|required|unexpected|must|cannot)\b/iu);
  });

  test('gives machines the same findings as JSON, then those that were answered', () => {
    const { stdout } = run('test/broken', '--json');
    const { findings: told, counts } = JSON.parse(stdout) as { findings: Finding[]; counts: unknown };
    expect(told.map(brief)).toEqual([...findings, ...answered].map(brief));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    expect(counts).toEqual({ error: errors, warning: findings.length - errors, answered: answered.length });
    expect(told.at(-1)).toMatchObject({
      severity: 'answered',
      rule: 'figure-without-source',
      place: { type: 'line', line: 24 },
      reason: 'Xã đã kiểm tra tại chỗ, biên bản lưu ở xã',
    });
  });

  test('lists what was answered, with the reason', () => {
    expect(run('test/broken').stdout).toContain(
      'Đã bỏ qua có lý do:\n  guong-dien-hinh/loi-van.mdx, dòng 24 [figure-without-source]: ' +
        'Số liệu chưa có nguồn: 120 triệu đồng; 5 ha.\n      → Lý do: Xã đã kiểm tra tại chỗ, biên bản lưu ở xã',
    );
  });

  test('tells GitHub of every finding at its line, where GitHub runs it', () => {
    const { status, stdout } = onForge('GITHUB_ACTIONS');
    expect(status).toBe(1);
    const lines = stdout.trim().split('\n');
    const [, token] = /^::stop-commands::([\w-]{36})$/u.exec(lines[0]!)!;
    const commands = lines.slice(lines.indexOf(`::${token}::`) + 1);
    expect(lines.indexOf(`::${token}::`)).toBeGreaterThan(50);
    expect(commands).toHaveLength(findings.length);
    expect(commands.filter((line) => !/^::(?:error|warning|notice) file=content\/.+::./u.test(line))).toEqual([]);
    expect(existsSync(join(commune, 'gl-code-quality-report.json'))).toBe(false);
  });

  test('writes the report that the recipe for GitLab hands on, where GitLab runs it', () => {
    const { stdout } = onForge('GITLAB_CI');
    expect(stdout).toContain('✗ don-vi.yaml');
    const recipe = parse(readFileSync('scripts/new/repository/gitlab-ci.yml', 'utf8')) as {
      check: { artifacts: { reports: { codequality: string } } };
    };
    const file = join(commune, recipe.check.artifacts.reports.codequality);
    const issues = JSON.parse(readFileSync(file, 'utf8')) as { fingerprint: string; location: { path: string } }[];
    expect(issues).toHaveLength(findings.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.filter(({ location }) => !location.path.startsWith('content/'))).toEqual([]);
  });

  test('refuses a reporter that is none, and says which there are', () => {
    const { status, stderr } = run('test/broken', '--bao-cao', 'gitlap');
    expect([status, stderr]).toEqual([1, expect.stringContaining('terminal, json, github, gitlab')]);
  });

  test('explains a rule instead of checking, on request', () => {
    expect(run('--giai-thich', 'private-phone').stdout).toContain('Có số điện thoại của một người [private-phone]');
    expect(run('--giai-thich', 'x')).toMatchObject({ status: 1, stdout: '' });
  });

  test('exits with 0 on the shipped content', () => {
    expect(run('content').status).toBe(0);
  });
});
