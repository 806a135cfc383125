/** What an officer may want to know of a rule, beyond one finding. */
export interface Explanation {
  /** What it finds, as a heading. */
  title: string;
  why: string;
  /** What to write, or to do, instead. */
  write: string;
  /** As it may stand in a file, line by line. */
  example?: string;
}
