import type { AwardDecision } from '#domain/award/award';
import type { Campaign } from '#domain/campaign';
import type { Exemplar } from '#domain/exemplar';
import type { Keyed, Recorded } from '#domain/finding';
import type { Occasion } from '#domain/occasion';
import type { Period } from '#domain/period';
import type { Slogan } from '#domain/slogan';
import type { PlainDate } from '#vietnamese/plain-date';

/** Records with a page of their own file: these can be taken back. Rows of a register are deleted or cancelled. */
export const withdrawableKinds = ['campaign', 'slogan', 'exemplar', 'award'] as const;
export type WithdrawableKind = (typeof withdrawableKinds)[number];

export type Withdrawable =
  | { kind: 'campaign'; record: Campaign }
  | { kind: 'slogan'; record: Slogan }
  | { kind: 'exemplar'; record: Exemplar }
  | { kind: 'award'; record: AwardDecision };

/** Reasons are codes: a text could repeat what was withdrawn. */
export const withdrawalReasons = ['by-request', 'inaccurate', 'award-annulled', 'consent-expired', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Rút: all that is left of a record that was taken back. Nothing of it names anyone. */
export interface Withdrawal extends Recorded, Keyed {
  kind: WithdrawableKind;
  on: PlainDate;
  reason: WithdrawalReason;
  /** Where it was listed: the feeds that have to take it back. */
  units: string[];
  fields: string[];
  campaigns: string[];
  /** Of a campaign: what calendars have to cancel. */
  days?: CampaignDays;
}

export interface CampaignDays {
  period: Period;
  anniversaryOn?: PlainDate;
  /** Rows of the calendar that were about it. */
  occasions: Pick<Occasion, 'id' | 'when' | 'kind'>[];
}

export function withdrawalOf(taken: Withdrawable, why: Pick<Withdrawal, 'on' | 'reason'>): Withdrawal {
  const { origin, slug, key, formerSlugs } = taken.record;
  return {
    kind: taken.kind,
    ...{ origin, slug },
    ...(key !== undefined && { key }),
    ...(formerSlugs && { formerSlugs }),
    on: why.on,
    reason: why.reason,
    ...listsOf(taken),
    ...(taken.kind === 'campaign' && { days: daysOf(taken.record) }),
  };
}

/** Every address it was ever found at, the newest first. */
export function addressesOf({ slug, formerSlugs = [] }: Keyed): string[] {
  return [slug, ...formerSlugs];
}

function listsOf({ kind, record }: Withdrawable): Pick<Withdrawal, 'units' | 'fields' | 'campaigns'> {
  if (kind === 'exemplar') return { units: [record.unit], fields: record.fields, campaigns: record.campaigns };
  if (kind === 'campaign')
    return { units: launchedBy(record), fields: record.fields, campaigns: [record.slug, ...record.answersTo] };
  const others = kind === 'award' ? record.recipients.flatMap(({ unit }) => unit ?? []) : [];
  const units = [...new Set([record.unit, ...others])];
  return { units, fields: [], campaigns: record.campaign === undefined ? [] : [record.campaign] };
}

function launchedBy({ launchedBy: unit }: Campaign): string[] {
  return unit === undefined ? [] : [unit];
}

function daysOf({ period, anniversary }: Campaign): CampaignDays {
  return { period, ...(anniversary && { anniversaryOn: anniversary.on }), occasions: [] };
}
