import { type Finding, keysOf, lineOf, located } from '#domain/finding';
import { type FileReading, NOTHING } from '#loading/file/file-reading';
import { purposeOf } from '#loading/file/file-purpose';
import { usesOf } from '#loading/file/file-uses';
import type { RecordReading } from '#loading/file/read-record';
import type { YamlText } from '#loading/file/yaml-text';
import { addressesIn } from '#domain/outside-link';
import type { WrittenLink } from '#domain/written-link';

/** What a YAML text says by its form, each finding with its line. */
export function readWhole(path: string, yaml: YamlText, read: (value: unknown) => RecordReading): FileReading {
  if (yaml.value === undefined) return { ...NOTHING, findings: yaml.findings };
  const reading = read(yaml.value ?? {});
  const onLine = (finding: Finding) => located(finding, (_, keys) => yaml.lineAt(keys));
  return {
    records: reading.records,
    findings: [...yaml.findings, ...reading.findings.map(onLine).filter((finding) => !isSaid(yaml, finding))],
    uses: usesOf(path, yaml),
    links: purposeOf(path).type === 'desk' ? [] : formLinks(path, yaml),
    claims: typeof yaml.value === 'object' && yaml.value !== null ? claimsOf(yaml.value) : 'unknown',
    references: reading.references,
    isDraft: reading.isDraft ?? false,
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
function isSaid({ findings, brokenKeys }: YamlText, finding: Finding): boolean {
  if (finding.rule === 'field-missing') return brokenKeys.includes(String(keysOf(finding).at(-1)));
  const line = lineOf(finding);
  return findings.some((known) => lineOf(known) === line && (known.rule === 'yaml' || known.rule === 'leading-zero'));
}

/** The address of the site itself leads nowhere else. */
const OWN = 'dia-chi-web';

/** Every address in a form, whatever its key: some are printed as links, and any may become one. */
function formLinks(file: string, { value, lineAt }: YamlText): WrittenLink[] {
  return below(value, []).map(({ href, path }) => ({ file, href, line: lineAt(path) }));
}

interface Found {
  href: string;
  path: (string | number)[];
}

function below(value: unknown, path: (string | number)[]): Found[] {
  if (typeof value === 'string') return addressesIn(value).map((href) => ({ href, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    key === OWN ? [] : below(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
