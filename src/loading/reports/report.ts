import type { Finding } from '#domain/finding';
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
