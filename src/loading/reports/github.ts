import { type Finding, lineOf } from '#domain/finding';
import { labelled, type PathOf, type Report } from '#loading/reports/report';

/** Workflow commands, one a line: GitHub shows the first ten errors and ten warnings at their lines. */
export function githubReport({ findings }: Report, pathOf: PathOf): string[] {
  return findings.map((finding) => {
    const line = lineOf(finding);
    const where = { file: pathOf(finding.file), ...(line !== undefined && { line }), title: finding.rule };
    const properties = Object.entries(where).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    const words = [labelled(finding), ...(finding.advice ? [`→ ${finding.advice}`] : [])].join('\n');
    return `::${command(finding)} ${properties.join(',')}::${escaped(words)}`;
  });
}

/** A text that is no command, whatever stands in it: the content of a pull request is a stranger's. */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}

function command({ severity, isOfDraft }: Finding): string {
  return isOfDraft ? 'notice' : severity;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
