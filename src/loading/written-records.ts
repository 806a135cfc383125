import { contentFiles } from '#loading/disk/content-files';
import type { Workplace } from '#loading/disk/content-folder';
import type { StoredRecord } from '#loading/file/stored-record';
import { typedReadings } from '#loading/typed-readings';

/** Every record that can be read, published or not: for the office alone. */
export function writtenRecords(place: Workplace): StoredRecord[] {
  return typedReadings(place.content, contentFiles(place.content), place).flatMap(({ reading }) => reading.records);
}
