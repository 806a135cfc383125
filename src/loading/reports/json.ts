import type { Report } from '#loading/reports/report';

/**
 * One object for programs; `src/lints/README.md` says what each field is. Fields are added, never renamed. What was
 * answered follows what is open, with its reason.
 */
export function jsonReport({ findings, answered, day }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const report = {
    day: day ?? null,
    counts: { error: errors, warning: findings.length - errors, answered: answered.length },
    findings: [...findings, ...answered.map((finding) => ({ ...finding, severity: 'answered' as const }))],
  };
  return JSON.stringify(report, null, 2);
}
