import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bulletin } from '#domain/bulletin';
import type { Finding } from '#domain/finding';
import { findingsBetween } from '#loading/between-records';
import { fileNameFindings } from '#loading/check-file-names';
import { useFindings, type Use } from '#loading/check-uses';
import type { Workplace } from '#loading/content-folder';
import { contentFiles, purposeOf } from '#loading/content-files';
import { readContentFile } from '#loading/read-file';
import { digestOf, readingCache } from '#loading/reading-cache';
import { bulletinOf, type StoredRecord } from '#loading/stored-record';

/** A content folder, read whole: every record, and every finding of every file. */
export interface Content {
  records: StoredRecord[];
  /** Absent while `trang.yaml` cannot be read. */
  bulletin: Bulletin | undefined;
  findings: Finding[];
  /** Pictures that published records show, by path within the folder. */
  images: string[];
}

/** What `npm run check` and the content layer both see. */
export async function readContent({ content: folder, cache: cacheFolder, engine }: Workplace): Promise<Content> {
  if (!existsSync(folder)) return { records: [], bulletin: undefined, findings: [noFolder(folder)], images: [] };
  const files = contentFiles(folder);
  const readings = readAll(folder, files, { cacheFolder, engine });
  const records = readings.flatMap(({ reading }) => reading.records);
  const uses = readings.flatMap(({ file, reading }) => reading.uses.map((use): Use => ({ ...use, from: file })));
  const bulletin = bulletinOf(records);
  const findings = [
    ...(files.includes('trang.yaml') ? [] : [noSite()]),
    ...fileNameFindings(files),
    ...readings.flatMap(({ reading }) => reading.findings),
    ...(await useFindings(folder, uses, files)),
    ...findingsBetween(
      readings.map(({ reading }) => reading),
      (file) => readFileSync(join(folder, file), 'utf8'),
    ),
  ];
  const images = [...new Set(uses.filter(({ type }) => type === 'image').map(({ file }) => file))];
  return { records, bulletin, findings: inReadingOrder(findings), images };
}

function readAll(folder: string, files: string[], { cacheFolder, engine }: { cacheFolder: string; engine: string }) {
  const cache = readingCache(cacheFolder, engine);
  const texts = files.filter((file) => ['site', 'register', 'record'].includes(purposeOf(file).type));
  const readings = texts.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const digest = digestOf(file, text);
    const kept = cache.get(digest);
    const reading = kept ?? readContentFile(file, text);
    if (!kept) cache.set(digest, reading);
    return { file, reading };
  });
  cache.save();
  return readings;
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
