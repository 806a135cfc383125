import type { Finding } from '#domain/finding';
import type { Reference } from '#domain/references';
import type { WrittenLink } from '#domain/written-link';
import type { FileUse } from '#loading/file/file-uses';
import type { StoredRecord } from '#loading/file/stored-record';
import type { StoryBlock } from '#stories/story-blocks';

/** All that one file says. Plain data, so that it can be kept while the file does not change. */
export interface FileReading {
  records: StoredRecord[];
  findings: Finding[];
  uses: FileUse[];
  /** Every address that stands in it. */
  links: WrittenLink[];
  /** Ids the file means to give to records, readable or not; unknown where the file cannot be read at all. */
  claims: string[] | 'unknown';
  /** What refused forms name by id. */
  references: Reference[];
  /** Whether the file says that it is not to be published, readable or not. */
  isDraft: boolean;
  /** What its text tells, each line by its number in the file. */
  blocks: StoryBlock[];
}

/** Of a file that cannot be read, or is none of ours. */
export const NOTHING: FileReading = {
  records: [],
  findings: [],
  uses: [],
  links: [],
  claims: 'unknown',
  references: [],
  isDraft: false,
  blocks: [],
};

/** A file that says nothing but what is wrong with it. */
export function unreadable(finding: Finding): FileReading {
  return { ...NOTHING, findings: [finding] };
}
