import { type Finding, keysOf } from '#domain/finding';
import { labelOf } from '#forms/labels';
import type { AnsweredFinding } from '#lints/answers';
import type { PlainDate } from '#vietnamese/plain-date';

/** All that a check found, for whoever tells it. */
export interface Report {
  /** In reading order. */
  findings: readonly Finding[];
  /** Set aside by `bo-qua`. */
  answered: readonly AnsweredFinding[];
  /** The day the content was held against; absent while `trang.yaml` cannot be read. */
  day?: PlainDate | undefined;
}

/** Where a file of the content lies in the repository of a forge, with `/` between folders. */
export type PathOf = (file: string) => string;

/** What is wrong, and in which field. */
export function labelled(finding: Finding): string {
  const label = labelOf(keysOf(finding));
  return label ? `${label}: ${finding.message}` : finding.message;
}
