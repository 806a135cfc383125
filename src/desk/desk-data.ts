import type { StoredRecord } from '#loading/file/stored-record';

/** What the page of the form hands to its script. */
export interface DeskData {
  config: object;
  records: StoredRecord[];
  /** Where the content lies in its store, so that a path can be told from it; empty for a folder opened here. */
  folder: string;
  isLocal: boolean;
  /** Whether the records are all that is written; a page on the web is told what is published. */
  isWhole: boolean;
  /** The files of withdrawn records, by path: only where the page stays on this computer. */
  withdrawn: Record<string, string>;
}
