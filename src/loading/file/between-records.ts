import type { Bulletin } from '#domain/bulletin';
import { type Finding, located } from '#domain/finding';
import { integrityFindings } from '#domain/integrity/findings';
import type { Unread } from '#domain/integrity/references';
import { blankSite } from '#domain/site';
import { type KnownHosts, linkFindings } from '#domain/written-link';
import type { FileReading } from '#loading/file/file-reading';
import { linesIn } from '#loading/file/read-file';
import { bulletinOf, type StoredRecord } from '#loading/file/stored-record';

/** Promises between records, with their lines; also while some files, even `trang.yaml`, cannot be read. */
export function findingsBetween(readings: readonly FileReading[], textOf: (file: string) => string): Finding[] {
  const records = readings.flatMap((reading) => reading.records);
  const isAllKnown = readings.every(({ claims }) => claims !== 'unknown');
  const findings = integrityFindings(checkedBulletin(records), unreadIn(readings)).filter(
    ({ rule }) => rule !== 'reference-missing' || isAllKnown,
  );
  const lineIn = linesIn(textOf);
  return [...findings.map((finding) => located(finding, lineIn)), ...linksBetween(readings, checkedBulletin(records))];
}

/** Links are held against the register of other sites. */
function linksBetween(readings: readonly FileReading[], bulletin: Bulletin): Finding[] {
  return readings.flatMap(({ links }) => linkFindings(links, knownHosts(bulletin)));
}

export function knownHosts({ site, confirmedHosts = [] }: Bulletin): KnownHosts {
  return { confirmed: confirmedHosts, own: site.address };
}

/** All records as one value, with a stand-in for a site that cannot be read. */
export function checkedBulletin(records: readonly StoredRecord[]): Bulletin {
  return bulletinOf(records) ?? bulletinOf([...records, { kind: 'site', record: UNREADABLE_SITE }])!;
}

function unreadIn(readings: readonly FileReading[]): Unread {
  const refused = readings.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return {
    ids: [UNREADABLE_SITE.unit, ...refused.flatMap(({ claims }) => (claims === 'unknown' ? [] : claims))],
    references: readings.flatMap(({ references }) => references),
  };
}

/** Stands in so that everything else can be checked; nobody misses its unit, whose id no officer can write. */
const UNREADABLE_SITE = blankSite('[trang.yaml]');
