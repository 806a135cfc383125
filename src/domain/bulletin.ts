import type { AvoidedWord } from '#domain/avoided-word';
import type { AwardDecision } from '#domain/award/award';
import type { Campaign } from '#domain/campaign';
import type { ConfirmedHost } from '#domain/confirmed-host';
import type { Exemplar } from '#domain/exemplar';
import type { LegalDocument } from '#domain/legal-document';
import type { Occasion } from '#domain/occasion';
import type { Site } from '#domain/site';
import type { Slogan } from '#domain/slogan';
import type { Source } from '#domain/source';
import type { Synonym } from '#domain/synonym';
import type { Unit } from '#domain/unit';
import type { Withdrawal } from '#domain/withdrawal';

/** Everything one unit has published. What was withdrawn stands in `withdrawals` only. */
export interface Bulletin {
  site: Site;
  units: Unit[];
  documents: LegalDocument[];
  occasions: Occasion[];
  campaigns: Campaign[];
  slogans: Slogan[];
  exemplars: Exemplar[];
  awards: AwardDecision[];
  withdrawals: Withdrawal[];
  /** The commune's own list; without one the usual words are avoided. */
  avoidedWords?: AvoidedWord[];
  /** What people here type, beside what people type everywhere. */
  synonyms?: Synonym[];
  /** Other sites that may be linked to. */
  confirmedHosts?: ConfirmedHost[];
  /** What an upper level gathers; on a site of its own stories alone there are none. */
  sources?: Source[];
}
