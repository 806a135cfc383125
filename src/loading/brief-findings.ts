import type { Finding } from '#domain/finding';
import type { LineIn } from '#loading/file/read-file';
import type { TypedReading } from '#loading/typed-readings';

/** A draft keeps nobody else from being published: its mistakes wait for it. */
export function withPatientDrafts(findings: readonly Finding[], readings: readonly TypedReading[]): Finding[] {
  const drafts = new Set(readings.flatMap(({ file, reading }) => (reading.isDraft ? [file] : [])));
  return findings.map((finding) =>
    finding.severity === 'error' && drafts.has(finding.file)
      ? { ...finding, severity: 'warning', isOfDraft: true }
      : finding,
  );
}

/** Findings between records have the officer's keys; a reader wants lines. */
export function located(finding: Finding, lineIn: LineIn): Finding {
  const { file, path, line } = finding;
  return path && line === undefined ? { ...finding, line: lineIn(file, path) } : finding;
}

/**
 * One mistake is one finding: of a name in place of an id, what it most likely means says more than how ids are
 * written; of a line that could not be read, nothing it names counts.
 */
export function onceEach(findings: readonly Finding[]): Finding[] {
  const place = ({ file, path }: Finding) => `${file} ${JSON.stringify(path)}`;
  const lineOf = ({ file, line }: Finding) => `${file} ${line}`;
  const placesOf = (rule: string, where: (finding: Finding) => string) =>
    new Set(findings.filter((finding) => finding.rule === rule).map(where));
  const unknown = placesOf('reference-missing', place);
  const broken = placesOf('yaml', lineOf);
  return findings.filter((finding) => {
    if (finding.rule === 'value-wrong') return !unknown.has(place(finding));
    return finding.rule !== 'reference-missing' || !broken.has(lineOf(finding));
  });
}

/** More of one file than anybody reads at once is counted; errors are told first. */
const MOST_TOLD = 200;

export function notTooMany(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, ({ file }) => file).values()].flatMap((all) => {
    if (all.length <= MOST_TOLD) return all.map(inBrief);
    const byWeight = all.toSorted((a, b) => weight(a) - weight(b));
    return [...byWeight.slice(0, MOST_TOLD).map(inBrief), andMore(all[0]!.file, byWeight.slice(MOST_TOLD))];
  });
}

const LONGEST = 500;

/** A finding quotes what was typed, which may be a book. */
function inBrief(finding: Finding): Finding {
  const { message, advice } = finding;
  return { ...finding, message: cut(message), ...(advice !== undefined && { advice: cut(advice) }) };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 60)}… …${text.slice(-50)}`.toWellFormed() : text;
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

function andMore(file: string, rest: readonly Finding[]): Finding {
  return {
    severity: rest.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
    rule: 'and-more',
    file,
    message: `Còn ${rest.length.toLocaleString('vi')} chỗ nữa trong tệp này.`,
    advice: 'Sửa những chỗ đã kê, rồi kiểm tra lại.',
  };
}

export function inReadingOrder<Found extends Finding>(findings: readonly Found[]): Found[] {
  return findings.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
