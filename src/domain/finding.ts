import type { Rule } from '#domain/rules/rules';

/** The officer's keys that lead to a value: `['chi-tieu', 2, 'gia-tri']`. */
export type Keys = readonly (string | number)[];

/** Where in its file a finding stands. */
export type Place =
  /** The file as a whole, or nobody knows where in it. */
  | { type: 'file' }
  /** Lines count from 1. */
  | { type: 'line'; line: number }
  /** A value of the form, whose line is looked up where the file is read. */
  | { type: 'value'; keys: Keys }
  | { type: 'value-on-line'; keys: Keys; line: number };

/** What is wrong, and what to write instead, in Vietnamese. */
export interface Words {
  rule: Rule;
  message: string;
  /** With an example. */
  advice?: string;
}

/** Something an officer must mend (error) or should look at (warning), worded for them. */
export interface Finding extends Words {
  severity: 'error' | 'warning';
  /** Path within the content folder: `phong-trao/dan-van-kheo.mdx`. */
  file: string;
  place: Place;
  /** An error in a draft: it stops nothing yet. */
  isOfDraft?: boolean;
}

export const WHOLE_FILE: Place = { type: 'file' };

export function atLine(line: number): Place {
  return { type: 'line', line };
}

export function atKeys(keys: Keys): Place {
  return { type: 'value', keys };
}

/** The line, where one is known. */
export function lineOf({ place }: Pick<Finding, 'place'>): number | undefined {
  return place.type === 'line' || place.type === 'value-on-line' ? place.line : undefined;
}

/** The keys of the value, where it is about one; of text below the form there are none. */
export function keysOf({ place }: Pick<Finding, 'place'>): Keys {
  return place.type === 'value' || place.type === 'value-on-line' ? place.keys : [];
}

/** A finding about a value has the line of that value, once somebody can look into the file. */
export function located(finding: Finding, lineIn: (file: string, keys: Keys) => number): Finding {
  const { file, place } = finding;
  if (place.type !== 'value') return finding;
  return { ...finding, place: { ...place, type: 'value-on-line', line: lineIn(file, place.keys) } };
}

/** Where a record was written, so that a finding about it can name the place. */
export interface Origin {
  file: string;
  /** Keys that lead to the record within its file; empty for a file that is one record. */
  path: Keys;
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
export function findingAt({ origin }: Recorded, keys: Keys, finding: Omit<Finding, 'file' | 'place'>): Finding {
  return { ...finding, file: origin.file, place: atKeys([...origin.path, ...keys]) };
}
