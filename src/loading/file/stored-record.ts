import type { AvoidedWord } from '#domain/avoided-word';
import type { AwardDecision } from '#domain/award/award';
import type { Bulletin } from '#domain/bulletin';
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

/** One record as the content layer keeps it. */
export type StoredRecord =
  | { kind: 'site'; record: Site }
  | { kind: 'unit'; record: Unit }
  | { kind: 'document'; record: LegalDocument }
  | { kind: 'occasion'; record: Occasion }
  | { kind: 'campaign'; record: Campaign }
  | { kind: 'slogan'; record: Slogan }
  | { kind: 'exemplar'; record: Exemplar }
  | { kind: 'withdrawal'; record: Withdrawal }
  | { kind: 'award'; record: AwardDecision }
  | { kind: 'avoided-word'; record: AvoidedWord }
  | { kind: 'synonym'; record: Synonym }
  | { kind: 'confirmed-host'; record: ConfirmedHost }
  | { kind: 'source'; record: Source };

type RecordOf<Kind extends StoredRecord['kind']> = Extract<StoredRecord, { kind: Kind }>['record'];

/** Every record of a bulletin, as the content layer keeps it. */
export function recordsIn({ site, ...lists }: Bulletin): StoredRecord[] {
  const all = (Object.keys(KIND_OF) as (keyof typeof KIND_OF)[]).flatMap((list) =>
    (lists[list] ?? []).map((record) => ({ kind: KIND_OF[list], record }) as StoredRecord),
  );
  return [{ kind: 'site', record: site }, ...all];
}

const KIND_OF = {
  units: 'unit',
  documents: 'document',
  occasions: 'occasion',
  campaigns: 'campaign',
  slogans: 'slogan',
  exemplars: 'exemplar',
  awards: 'award',
  withdrawals: 'withdrawal',
  avoidedWords: 'avoided-word',
  synonyms: 'synonym',
  confirmedHosts: 'confirmed-host',
  sources: 'source',
} as const satisfies Record<Exclude<keyof Bulletin, 'site'>, StoredRecord['kind']>;

/** All records as one value; `undefined` while there is no site. */
export function bulletinOf(stored: readonly StoredRecord[]): Bulletin | undefined {
  const all = <Kind extends StoredRecord['kind']>(kind: Kind) =>
    stored.filter((entry) => entry.kind === kind).map(({ record }) => record as RecordOf<Kind>);
  const site = all('site')[0];
  const avoidedWords = all('avoided-word');
  const synonyms = all('synonym');
  const confirmedHosts = all('confirmed-host');
  const sources = all('source');
  return (
    site && {
      site,
      units: all('unit'),
      documents: all('document'),
      occasions: all('occasion'),
      campaigns: all('campaign'),
      slogans: all('slogan'),
      exemplars: all('exemplar'),
      awards: all('award'),
      withdrawals: all('withdrawal'),
      ...(avoidedWords.length > 0 && { avoidedWords }),
      ...(synonyms.length > 0 && { synonyms }),
      ...(confirmedHosts.length > 0 && { confirmedHosts }),
      ...(sources.length > 0 && { sources }),
    }
  );
}
