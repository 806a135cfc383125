import type { AwardDecision } from '#domain/award/award';
import type { Campaign } from '#domain/campaign';
import type { Exemplar } from '#domain/exemplar';
import type { Finding, Recorded } from '#domain/finding';
import type { Slogan } from '#domain/slogan';
import type { LintRegisters } from '#lints/registers';
import type { Sentence } from '#lints/sentence';

/** A record an officer writes in sentences. */
export type Linted =
  | { kind: 'exemplar'; record: Exemplar }
  | { kind: 'campaign'; record: Campaign }
  | { kind: 'slogan'; record: Slogan }
  | { kind: 'award'; record: AwardDecision };

/** A record with all that it says, sentence by sentence. */
export type Prose = Linted & {
  sentences: readonly Sentence[];
  /** The same, each passage in one piece. */
  passages: readonly Sentence[];
  /** All of them, to look for a word before looking closer. */
  whole: string;
};

/** Text of whatever record. */
export interface Text {
  record: Recorded;
  sentences: readonly Sentence[];
  passages: readonly Sentence[];
}

/** One kind of care for people or for truth. */
export type Lint = (prose: Prose, registers: LintRegisters) => Finding[];
