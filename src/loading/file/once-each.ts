import { type Finding, keysOf, lineOf } from '#domain/finding';
import type { Rule } from '#domain/rules/rules';

/**
 * One mistake is one finding: of a name in place of an id, what it most likely means says more than how ids are
 * written; of a line that could not be read, nothing it names counts.
 */
export function onceEach(findings: readonly Finding[]): Finding[] {
  const placesOf = (rule: Rule, where: (finding: Finding) => string) =>
    new Set(findings.filter((finding) => finding.rule === rule).map(where));
  const unknown = placesOf('reference-missing', valueIn);
  const broken = placesOf('yaml', lineIn);
  return findings.filter((finding) => {
    if (finding.rule === 'value-wrong') return !unknown.has(valueIn(finding));
    return finding.rule !== 'reference-missing' || !broken.has(lineIn(finding));
  });
}

function valueIn(finding: Finding): string {
  return `${finding.file} ${JSON.stringify(keysOf(finding))}`;
}

function lineIn(finding: Finding): string {
  return `${finding.file} ${lineOf(finding)}`;
}
