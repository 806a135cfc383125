import type { Finding } from '#domain/finding';
import { withAnswers } from '#lints/answers';
import { lintRegisters } from '#lints/registers';
import { checkedBulletin, findingsBetween } from '#loading/file/between-records';
import { type FileReading, NOTHING } from '#loading/file/file-reading';
import { onceEach } from '#loading/file/once-each';
import { readContentFile } from '#loading/file/read-file';
import type { StoredRecord } from '#loading/file/stored-record';
import { isLinted, isStory, storyFindings } from '#loading/file/story-findings';

/** What is known of the rest of the content. */
interface KnownContent {
  records: readonly StoredRecord[];
  /** Whether that is everything: drafts are not told to a page on the web. */
  isWhole: boolean;
}

interface Checked {
  records: StoredRecord[];
  findings: Finding[];
}

/** All that the check would say of one file, were it saved: the file by itself, and beside the others. */
export function checkedEntry(path: string, text: string, { records, isWhole }: KnownContent): Checked {
  const reading = readContentFile(path, text);
  const others = records.filter(({ record }) => record.origin?.file !== path);
  const bulletin = checkedBulletin([...others, ...reading.records]);
  const found = [
    ...reading.findings,
    ...findingsBetween([readingOf(others), reading], (file) => (file === path ? text : '')),
    ...(isStory(path) ? storyFindings({ file: path, text, reading }, lintRegisters(bulletin, isWhole)) : []),
  ].filter(({ file }) => file === path);
  const linted = reading.records.filter(isLinted).map(({ record }) => record);
  const { findings } = withAnswers(onceEach(found), linted);
  const isPatient = (finding: Finding) => reading.isDraft || (!isWhole && finding.rule === 'reference-missing');
  return {
    records: reading.records,
    findings: findings.map((finding) => (isPatient(finding) ? { ...finding, severity: 'warning' } : finding)),
  };
}

function readingOf(records: StoredRecord[]): FileReading {
  return { ...NOTHING, records, claims: [] };
}
