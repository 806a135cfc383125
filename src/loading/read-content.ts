import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import type { HeldBack } from '#domain/held-back';
import { expiredConsentFindings } from '#domain/integrity-consent';
import { type AnsweredFinding, withAnswers } from '#lints/answers';
import { checkedBulletin, findingsBetween } from '#loading/between-records';
import { fileNameFindings } from '#loading/check-file-names';
import { proseFindings } from '#loading/check-prose';
import { isLinted } from '#loading/story-findings';
import { useFindings, type Use } from '#loading/check-uses';
import { withdrawnFindings } from '#loading/check-withdrawn';
import type { Workplace } from '#loading/content-folder';
import { contentFiles } from '#loading/content-files';
import { fileDigests } from '#loading/file-digests';
import { lineInFile } from '#loading/read-file';
import { publishedBulletin } from '#loading/published-bulletin';
import { bulletinOf, recordsIn, type StoredRecord } from '#loading/stored-record';
import { type TypedReading, typedReadings } from '#loading/typed-readings';
import { viewedDay } from '#loading/viewed-day';

/** A content folder, read whole: every record, and every finding of every file. */
export interface Content {
  /** What is published that day; nothing else reaches the store. */
  records: StoredRecord[];
  /** The same as one value; absent while `trang.yaml` cannot be read. */
  bulletin: Bulletin | undefined;
  findings: Finding[];
  /** What is written but not published yet. */
  held: HeldBack[];
  /** Set aside by `bo-qua`, each with the officer's reason. */
  answered: AnsweredFinding[];
}

const NOTHING: Content = { records: [], bulletin: undefined, findings: [], held: [], answered: [] };

/** What `npm run check` and the content layer both see. */
export async function readContent(place: Workplace): Promise<Content> {
  const { content: folder, isPreview = false } = place;
  if (!existsSync(folder)) return { ...NOTHING, findings: [noFolder(folder)] };
  const files = contentFiles(folder);
  const readings = typedReadings(folder, files, place);
  const records = readings.flatMap(({ reading }) => reading.records);
  const uses = readings.flatMap(({ file, reading }) => reading.uses.map((use): Use => ({ ...use, from: file })));
  const readable = bulletinOf(records);
  const today = readable && viewedDay(readable.site, place.today).today;
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const found = [
    ...(files.includes('trang.yaml') ? [] : [noSite()]),
    ...fileNameFindings(files),
    ...readings.flatMap(({ reading }) => reading.findings),
    ...(await useFindings(folder, uses, files)),
    ...(readable && today ? expiredConsentFindings(readable, today) : []),
    ...findingsBetween(
      readings.map(({ reading }) => reading),
      textOf,
    ),
    ...proseFindings(readings, checkedBulletin(records), place),
  ];
  const { findings: open, answered } = withAnswers(onceEach(found), answering(records));
  const written = withPatientDrafts(open, readings);
  const published = readable && today && publishedBulletin(readable, { today, isPreview, findings: written });
  const bulletin = published?.bulletin;
  const findings = [
    ...written,
    ...(bulletin ? withdrawnFindings({ bulletin, uses, textOf, digestOf: fileDigests(folder) }) : []),
  ];
  return {
    records: bulletin ? recordsIn(bulletin) : [],
    bulletin,
    findings: inReadingOrder(findings.map((finding) => located(finding, textOf))),
    held: published?.held ?? [],
    answered: inReadingOrder(answered),
  };
}

function answering(records: readonly StoredRecord[]) {
  return records.filter(isLinted).map(({ record }) => record);
}

/** A draft keeps nobody else from being published: its mistakes wait for it. */
function withPatientDrafts(findings: readonly Finding[], readings: readonly TypedReading[]): Finding[] {
  const drafts = new Set(readings.flatMap(({ file, reading }) => (reading.isDraft ? [file] : [])));
  return findings.map((finding) =>
    finding.severity === 'error' && drafts.has(finding.file)
      ? { ...finding, severity: 'warning', isOfDraft: true }
      : finding,
  );
}

/** Findings between records have the officer's keys; a reader wants lines. */
function located(finding: Finding, textOf: (file: string) => string): Finding {
  const { file, path, line } = finding;
  return path && line === undefined ? { ...finding, line: lineInFile(file, textOf(file), path) } : finding;
}

/**
 * One mistake is one finding: of a name in place of an id, what it most likely means says more than how ids are
 * written; of a line that could not be read, nothing it names counts.
 */
function onceEach(findings: readonly Finding[]): Finding[] {
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

function inReadingOrder<Found extends Finding>(findings: readonly Found[]): Found[] {
  return findings.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

function noFolder(folder: string): Finding {
  return {
    severity: 'error',
    rule: 'folder-missing',
    file: folder,
    message: 'Không có thư mục nội dung này.',
    advice: 'Xem lại tên thư mục sau --noi-dung.',
  };
}

function noSite(): Finding {
  return {
    severity: 'error',
    rule: 'site-missing',
    file: 'trang.yaml',
    message: 'Thiếu tệp trang.yaml.',
    advice: 'Chép tệp trang.yaml của một chuyên trang có sẵn rồi sửa lại.',
  };
}
