/** Something an officer must mend (error) or should look at (warning), worded for them. */
export interface Finding {
  severity: 'error' | 'warning';
  /** Permanent name of the rule; the README explains each. */
  rule: string;
  /** Path within the content folder: `phong-trao/dan-van-kheo.mdx`. */
  file: string;
  /** The officer's keys that lead to the value: `['chi-tieu', 2, 'gia-tri']`. */
  path?: readonly (string | number)[];
  /** Filled in from `path` where the file is read; counts from 1. */
  line?: number;
  /** What is wrong, in Vietnamese. */
  message: string;
  /** What to write instead, with an example. */
  advice?: string;
  /** An error in a draft: it stops nothing yet. */
  isOfDraft?: boolean;
}

/** Where a record was written, so that a finding about it can name the place. */
export interface Origin {
  file: string;
  /** Keys that lead to the record within its file; empty for a file that is one record. */
  path: readonly (string | number)[];
}

/** Every record remembers where it was written. */
export interface Recorded {
  origin: Origin;
}

/** A record whose file name is its address. */
export interface Keyed {
  slug: string;
  /** Khóa: the file name it was first published under, once it has another. */
  key?: string;
  /** Addresses it had before its file was renamed, the oldest first; they lead here for ever. */
  formerSlugs?: string[];
  /** Bản nháp: written, but published by no build. */
  isDraft?: boolean;
}

/** What its permanent id is minted from. */
export function permanentKey({ key, formerSlugs, slug }: Keyed): string {
  return key ?? formerSlugs?.[0] ?? slug;
}

/** A finding about a value of a record, by the officer's keys below the record. */
export function findingAt(
  { origin }: Recorded,
  keys: readonly (string | number)[],
  finding: Omit<Finding, 'file' | 'path'>,
): Finding {
  return { ...finding, file: origin.file, path: [...origin.path, ...keys] };
}
