import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import { withoutExpiredConsent } from '#domain/expired-consent';
import { expiredConsentFindings } from '#domain/integrity-consent';
import { findingsBetween } from '#loading/between-records';
import { fileNameFindings } from '#loading/check-file-names';
import { useFindings, type Use } from '#loading/check-uses';
import { withdrawnFindings } from '#loading/check-withdrawn';
import type { Workplace } from '#loading/content-folder';
import { contentFiles } from '#loading/content-files';
import { purposeOf } from '#loading/file-purpose';
import { lineInFile, readContentFile, unreadable } from '#loading/read-file';
import { digestOf, readingCache } from '#loading/reading-cache';
import { bulletinOf, type StoredRecord } from '#loading/stored-record';
import { typedText, wrongEncoding } from '#loading/typed-file';
import { viewedDay } from '#loading/viewed-day';
import type { PlainDate } from '#vietnamese/plain-date';

/** A content folder, read whole: every record, and every finding of every file. */
export interface Content {
  records: StoredRecord[];
  /** Absent while `trang.yaml` cannot be read. */
  bulletin: Bulletin | undefined;
  findings: Finding[];
}

/** What `npm run check` and the content layer both see. */
export async function readContent({ content: folder, cache: cacheFolder, engine, today }: Workplace): Promise<Content> {
  if (!existsSync(folder)) return { records: [], bulletin: undefined, findings: [noFolder(folder)] };
  const files = contentFiles(folder);
  const readings = readAll(folder, files, { cacheFolder, engine });
  const records = readings.flatMap(({ reading }) => reading.records);
  const uses = readings.flatMap(({ file, reading }) => reading.uses.map((use): Use => ({ ...use, from: file })));
  const readable = bulletinOf(records);
  const day = readable && viewedDay(readable.site, today).today;
  // Everything after this line sees what will be published that day.
  const bulletin = readable && day && withoutExpiredConsent(readable, day);
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const findings = [
    ...(files.includes('trang.yaml') ? [] : [noSite()]),
    ...fileNameFindings(files),
    ...readings.flatMap(({ reading }) => reading.findings),
    ...(await useFindings(folder, uses, files)),
    ...(readable && day ? expiredConsents(readable, day, textOf) : []),
    ...findingsBetween(
      readings.map(({ reading }) => reading),
      textOf,
    ),
    ...(bulletin ? withdrawnFindings({ bulletin, uses, textOf }) : []),
  ];
  return { records, bulletin, findings: inReadingOrder(onceEach(findings)) };
}

function expiredConsents(bulletin: Bulletin, day: PlainDate, textOf: (file: string) => string): Finding[] {
  return expiredConsentFindings(bulletin, day).map((finding) => ({
    ...finding,
    line: lineInFile(finding.file, textOf(finding.file), finding.path ?? []),
  }));
}

function readAll(folder: string, files: string[], { cacheFolder, engine }: { cacheFolder: string; engine: string }) {
  const cache = readingCache(cacheFolder, engine);
  const texts = files.filter((file) => ['site', 'desk', 'register', 'record'].includes(purposeOf(file).type));
  const readings = texts.map((file) => {
    const text = typedText(readFileSync(join(folder, file)));
    if (text === undefined) return { file, reading: unreadable(wrongEncoding(file)) };
    const digest = digestOf(file, text);
    const kept = cache.get(digest);
    const reading = kept ?? readContentFile(file, text);
    if (!kept) cache.set(digest, reading);
    return { file, reading };
  });
  cache.save();
  return readings;
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

function inReadingOrder(findings: readonly Finding[]): Finding[] {
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
