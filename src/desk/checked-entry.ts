import type { Bulletin } from '#domain/bulletin';
import { type Finding, type Keyed, located, type Recorded } from '#domain/finding';
import { expiredConsentFindings } from '#domain/integrity/consent';
import { withAnswers } from '#lints/answers';
import { lintRegisters } from '#lints/registers';
import { namedFindings } from '#loading/checks/named';
import { withdrawnFindings } from '#loading/checks/withdrawn';
import { checkedBulletin, findingsBetween } from '#loading/file/between-records';
import { type FileReading, NOTHING } from '#loading/file/file-reading';
import { onceEach } from '#loading/file/once-each';
import { linesIn, readContentFile } from '#loading/file/read-file';
import { publishedBulletin } from '#loading/published-bulletin';
import { viewedDay } from '#loading/viewed-day';
import type { PlainDate } from '#vietnamese/plain-date';
import type { StoredRecord } from '#loading/file/stored-record';
import { isStory, registerFindings, storyFindings } from '#loading/file/story-findings';

/** What is known of the rest of the content. */
interface KnownContent {
  records: readonly StoredRecord[];
  /** Whether that is everything: drafts are not told to a page on the web. */
  isWhole: boolean;
  /** The files of withdrawn records, by path, as far as a page may be told: what they were called may stand nowhere. */
  withdrawn?: Readonly<Record<string, string>>;
  /** A day to be held at; else the one the site names, or today. */
  today?: PlainDate;
}

interface Checked {
  records: StoredRecord[];
  findings: Finding[];
}

/** All that the check would say of one file, were it saved: the file by itself, and beside the others. */
export function checkedEntry(path: string, text: string, known: KnownContent): Checked {
  const { records, isWhole } = known;
  const reading = readContentFile(path, text);
  const others = records.filter(({ record }) => record.origin?.file !== path);
  const bulletin = checkedBulletin([...others, ...reading.records]);
  const found = [
    ...reading.findings,
    ...findingsBetween([readingOf(others), reading], (file) => (file === path ? text : '')),
    ...(isStory(path)
      ? storyFindings({ file: path, text, reading }, lintRegisters(bulletin, isWhole))
      : registerFindings(path, text)),
    // A page on the web is told of no consent.
    ...(isWhole ? aboutOthers({ path, text, reading, bulletin }, known) : []),
  ].filter(({ file }) => file === path);
  const answering = reading.records.flatMap(({ record }) => ('answers' in record ? [record] : []));
  const { findings } = withAnswers(onceEach(found), answering);
  const isPatient = (finding: Finding) => reading.isDraft || (!isWhole && finding.rule === 'reference-missing');
  return {
    records: reading.records,
    findings: findings.map((finding) => (isPatient(finding) ? { ...finding, severity: 'warning' } : finding)),
  };
}

interface Entry {
  path: string;
  text: string;
  reading: FileReading;
  bulletin: Bulletin;
}

/** Who is named in it and has not agreed, or has withdrawn: told as if it were published. */
function aboutOthers(
  { path, text, reading, bulletin }: Entry,
  { withdrawn = {}, today: given }: KnownContent,
): Finding[] {
  const { today } = viewedDay(bulletin.site, given);
  const view = { today, isPreview: false, findings: [] };
  const { bulletin: published } = publishedBulletin(asPublished(bulletin, path), view);
  const textOf = (file: string) => (file === path ? text : (withdrawn[file] ?? ''));
  const blocksOf = (file: string) => (file === path ? reading.blocks : []);
  const unseen = { attached: () => '', uses: [], digestOf: () => undefined };
  const lineIn = linesIn(textOf);
  return [
    ...expiredConsentFindings(bulletin, today),
    ...namedFindings(published, { today, textOf, ...unseen }),
    ...withdrawnFindings({ bulletin: published, textOf, blocksOf, ...unseen }),
  ].map((finding) => located(finding, lineIn));
}

/** A draft is checked as what it will be. */
function asPublished(bulletin: Bulletin, path: string): Bulletin {
  const published = <R extends Keyed & Recorded>(record: R): R =>
    record.origin.file === path ? { ...record, isDraft: false } : record;
  return {
    ...bulletin,
    campaigns: bulletin.campaigns.map(published),
    slogans: bulletin.slogans.map(published),
    exemplars: bulletin.exemplars.map(published),
    awards: bulletin.awards.map(published),
  };
}

function readingOf(records: StoredRecord[]): FileReading {
  return { ...NOTHING, records, claims: [] };
}
