import type { Finding } from '#domain/finding';
import { integrityFindings } from '#domain/integrity';
import type { Unread } from '#domain/integrity-references';
import type { Site } from '#domain/site';
import { lineInFile, type FileReading } from '#loading/read-file';
import { bulletinOf } from '#loading/stored-record';

/** Promises between records, with their lines; also while some files, even `trang.yaml`, cannot be read. */
export function findingsBetween(readings: readonly FileReading[], textOf: (file: string) => string): Finding[] {
  const records = readings.flatMap((reading) => reading.records);
  const bulletin = bulletinOf(records) ?? bulletinOf([...records, { kind: 'site', record: UNREADABLE_SITE }])!;
  const findings = integrityFindings(bulletin, unreadIn(readings)).filter(
    ({ rule, message }) =>
      !message.includes(`“${UNREADABLE_SITE.unit}”`) &&
      (rule !== 'reference-missing' || readings.every(({ claims }) => claims !== 'unknown')),
  );
  return findings.map((finding) => ({
    line: lineInFile(finding.file, textOf(finding.file), finding.path ?? []),
    ...finding,
  }));
}

function unreadIn(readings: readonly FileReading[]): Unread {
  const refused = readings.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return {
    ids: refused.flatMap(({ claims }) => (claims === 'unknown' ? [] : claims)),
    references: readings.flatMap(({ references }) => references),
  };
}

/** Stands in so that everything else can be checked; what is found about it is left out. */
const UNREADABLE_SITE: Site = {
  origin: { file: 'trang.yaml', path: [] },
  name: '',
  unit: 'chua-doc-duoc',
  address: '',
  governingBody: '',
  responsible: '',
  contact: {},
  fields: [],
  programmes: [],
  sharesIllustrations: false,
};
