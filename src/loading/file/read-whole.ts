import type { Finding } from '#domain/finding';
import { type FileReading, NOTHING } from '#loading/file/file-reading';
import { purposeOf } from '#loading/file/file-purpose';
import { usesOf } from '#loading/file/file-uses';
import { formLinks } from '#loading/file/form-links';
import type { RecordReading } from '#loading/file/read-record';
import type { YamlText } from '#loading/file/yaml-text';

/** What a YAML text says by its form, each finding with its line. */
export function readWhole(path: string, yaml: YamlText, read: (value: unknown) => RecordReading): FileReading {
  if (yaml.value === undefined) return { ...NOTHING, findings: yaml.findings };
  const reading = read(yaml.value ?? {});
  return {
    records: reading.records,
    findings: [...yaml.findings, ...located(reading.findings, yaml).filter((finding) => !isSaid(yaml, finding))],
    uses: usesOf(path, yaml),
    links: purposeOf(path).type === 'desk' ? [] : formLinks(path, yaml),
    claims: typeof yaml.value === 'object' && yaml.value !== null ? claimsOf(yaml.value) : 'unknown',
    references: reading.references,
    isDraft: false,
    blocks: [],
  };
}

/** The ids in a register, and those of lists within one record. */
function claimsOf(value: object): string[] {
  const entries = Array.isArray(value) ? value : Object.values(value).filter(Array.isArray).flat();
  return entries.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [],
  );
}

/** What a repaired line says is not what the officer meant, and a lost zero has its own words. */
function isSaid({ findings, brokenKeys }: YamlText, { rule, line, path }: Finding): boolean {
  if (rule === 'field-missing') return brokenKeys.includes(String(path?.at(-1)));
  return findings.some((known) => known.line === line && (known.rule === 'yaml' || known.rule === 'leading-zero'));
}

function located(findings: readonly Finding[], yaml: YamlText): Finding[] {
  return findings.map((finding) => ({ line: yaml.lineAt(finding.path ?? []), ...finding }));
}
