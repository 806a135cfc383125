import { type Finding, lineOf, WHOLE_FILE } from '#domain/finding';
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
    place: WHOLE_FILE,
    message: `Còn ${rest.length.toLocaleString('vi')} chỗ nữa trong tệp này.`,
    advice: 'Sửa những chỗ đã kê, rồi kiểm tra lại.',
  };
}

export function inReadingOrder<Found extends Finding>(findings: readonly Found[]): Found[] {
  return findings.toSorted((a, b) =>
    a.file === b.file ? (lineOf(a) ?? 0) - (lineOf(b) ?? 0) : a.file < b.file ? -1 : 1,
  );
}
