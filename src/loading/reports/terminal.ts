import { type Finding, lineOf } from '#domain/finding';
import { type AnsweredFinding, isAnswerable } from '#lints/answers';
import { harmless } from '#loading/disk/harmless';
import { labelled } from '#loading/reports/report';

/** Findings as an officer reads them: by file, line by line, then what was answered, then the count. */
export function findingsReport(findings: readonly Finding[], answered: readonly AnsweredFinding[] = []): string {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const parts = [
    ...[...byFile].map(([file, found]) => fileReport(file, found)),
    ...(answered.length > 0 ? [answeredReport(answered)] : []),
    total(findings),
  ];
  return harmless(parts.join('\n\n'));
}

function fileReport(file: string, findings: readonly Finding[]): string {
  const mark = findings.some(({ severity }) => severity === 'error') ? '✗' : '!';
  return [`${mark} ${file}`, ...findings.map(findingLines)].join('\n');
}

/** What was looked at and kept, so that whoever reads after sees it too. */
function answeredReport(answered: readonly AnsweredFinding[]): string {
  const lines = answered.map(
    (finding) =>
      `  ${finding.file}${linePart(finding)} [${finding.rule}]: ${finding.message}\n      → Lý do: ${finding.reason}`,
  );
  return ['Đã bỏ qua có lý do:', ...lines].join('\n');
}

function linePart(finding: Finding): string {
  const line = lineOf(finding);
  return line === undefined ? '' : `, dòng ${line}`;
}

/** A rule is named where it may be answered by its name. */
function findingLines(finding: Finding): string {
  const { rule, advice } = finding;
  const line = lineOf(finding);
  const place = line === undefined ? '' : `dòng ${line}: `;
  const name = isAnswerable(rule) ? ` [${rule}]` : '';
  const words = `  ${weight(finding)}${place}${labelled(finding)}${name}`;
  return advice ? `${words}\n      → ${advice}` : words;
}

function weight({ severity, isOfDraft }: Pick<Finding, 'severity' | 'isOfDraft'>): string {
  if (isOfDraft) return '(bản nháp) ';
  return severity === 'warning' ? '(nên xem) ' : '';
}

function total(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'Nội dung đúng cả, không có lỗi nào.';
  const advice =
    errors > 0 ? 'Sửa hết lỗi thì trang mới được dựng.' : 'Không có lỗi; các điểm “nên xem” không chặn việc đăng.';
  const drafts = findings.some(({ isOfDraft }) => isOfDraft) ? ' Bản nháp còn chỗ sai thì chưa xem trước được.' : '';
  return `${errors} lỗi, ${warnings} điểm nên xem. ${advice}${drafts}`;
}
