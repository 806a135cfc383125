import { contentFiles } from '#loading/disk/content-files';
import type { Workplace } from '#loading/disk/content-folder';
import type { StoredRecord } from '#loading/file/stored-record';
import { typedReadings } from '#loading/typed-readings';

/** What the files of records still say that are withdrawn, or will be once consent is over: for the office alone. */
export function withdrawnTexts(place: Workplace): Record<string, string> {
  const readings = typedReadings(place.content, contentFiles(place.content), place);
  const gone = readings.filter(({ reading }) => reading.records.some(isOrWillBeGone));
  return Object.fromEntries(gone.map(({ file, text }) => [file, text]));
}

/** Every record that can be read, published or not: for the office alone. */
export function writtenRecords(place: Workplace): StoredRecord[] {
  return typedReadings(place.content, contentFiles(place.content), place).flatMap(({ reading }) => reading.records);
}

function isOrWillBeGone({ kind, record }: StoredRecord): boolean {
  return kind === 'withdrawal' || (kind === 'exemplar' && record.consent?.expiresOn !== undefined);
}
