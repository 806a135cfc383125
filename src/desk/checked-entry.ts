import type { Finding } from '#domain/finding';
import { findingsBetween } from '#loading/between-records';
import { type FileReading, readContentFile } from '#loading/read-file';
import type { StoredRecord } from '#loading/stored-record';

/** What is known of the rest of the content. */
export interface KnownContent {
  records: readonly StoredRecord[];
  /** Whether that is everything: drafts are not told to a page on the web. */
  isWhole: boolean;
}

/** All that the check would say of one file, were it saved: the file by itself, and beside the others. */
export function checkedEntry(path: string, text: string, { records, isWhole }: KnownContent): Checked {
  const reading = readContentFile(path, text);
  const others = records.filter(({ record }) => record.origin.file !== path);
  const between = findingsBetween([readingOf(others), reading], (file) => (file === path ? text : ''))
    .filter(({ file }) => file === path)
    .map((finding) => (isWhole || finding.rule !== 'reference-missing' ? finding : asWarning(finding)));
  return { records: reading.records, findings: onceEach([...reading.findings, ...between]) };
}

export interface Checked {
  records: StoredRecord[];
  findings: Finding[];
}

function readingOf(records: StoredRecord[]): FileReading {
  return { records, findings: [], uses: [], claims: [], references: [] };
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

/** One mistake is one finding: at one place, what a word most likely means says more than how words are written. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const place = ({ path }: Finding) => JSON.stringify(path);
  const unknown = new Set(findings.filter(({ rule }) => rule === 'reference-missing').map(place));
  return findings.filter((finding) => finding.rule !== 'value-wrong' || !unknown.has(place(finding)));
}
