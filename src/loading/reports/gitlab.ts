import { createHash } from 'node:crypto';
import { type Finding, keysOf, lineOf } from '#domain/finding';
import { labelled, type PathOf, type Report } from '#loading/reports/report';

/** GitLab's code quality report: what a merge request brings, and what it mends, is told by the fingerprints. */
export function gitlabReport({ findings }: Report, pathOf: PathOf): string {
  const times = new Map<string, number>();
  const issues = findings.map((finding) => {
    const name = nameOf(finding);
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    return issueOf(finding, pathOf(finding.file), fingerprint(name, time));
  });
  return JSON.stringify(issues, null, 2);
}

function issueOf(finding: Finding, path: string, fingerprint: string) {
  const { rule, advice } = finding;
  return {
    description: [labelled(finding), ...(advice ? [advice] : [])].join(' → '),
    check_name: rule,
    fingerprint,
    severity: severityOf(finding),
    // A line is asked for also where only the file is known.
    location: { path, lines: { begin: lineOf(finding) ?? 1 } },
  };
}

function severityOf({ severity, isOfDraft }: Finding): 'info' | 'minor' | 'critical' {
  if (isOfDraft) return 'info';
  return severity === 'error' ? 'critical' : 'minor';
}

/** What stays as it is while lines and rows move. */
function nameOf(finding: Finding): string {
  const keys = keysOf(finding).filter((step) => typeof step === 'string');
  return JSON.stringify([finding.rule, finding.file, keys, finding.message]);
}

/** Of findings that are alike, each counts: GitLab takes one of each fingerprint. */
function fingerprint(name: string, time: number): string {
  return createHash('sha256').update(`${time} ${name}`).digest('hex').slice(0, 32);
}
