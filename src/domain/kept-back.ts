import type { Bulletin } from '#domain/bulletin';
import type { Consent, Exemplar } from '#domain/exemplar';
import { type Withdrawable, type Withdrawal, withdrawalOf } from '#domain/withdrawal';
import type { PlainDate } from '#vietnamese/plain-date';

/** Published here and not in one channel: all that is left of it there. Its slug may spell a name. */
export type KeptBack = Omit<Withdrawal, 'reason'> & { reason: 'not-shared' | 'consent-expired' };

/** What of a bulletin a channel does not carry. */
export function keptBack(all: Bulletin, told: Bulletin, today: PlainDate): KeptBack[] {
  const records: Withdrawable[] = [
    ...missing('campaign', all.campaigns, told.campaigns),
    ...missing('slogan', all.slogans, told.slogans),
    ...missing('exemplar', all.exemplars, told.exemplars),
    ...missing('award', all.awards, told.awards),
  ] as Withdrawable[];
  return records.map((taken) => {
    const consent = 'consent' in taken.record ? taken.record.consent : undefined;
    if (isOver(consent, today))
      return { ...withdrawalOf(taken, { on: consent!.expiresOn!, reason: 'other' }), reason: 'consent-expired' };
    return { ...withdrawalOf(taken, { on: lastChange(taken.record), reason: 'other' }), reason: 'not-shared' };
  });
}

function missing<R extends { slug: string }>(kind: Withdrawable['kind'], all: readonly R[], told: readonly R[]) {
  const slugs = new Set(told.map(({ slug }) => slug));
  return all.filter(({ slug }) => !slugs.has(slug)).map((record) => ({ kind, record }));
}

export function isOver(consent: Consent | undefined, today: PlainDate): boolean {
  return consent?.expiresOn !== undefined && consent.expiresOn < today;
}

type Changing = Partial<Pick<Exemplar, 'publishedOn' | 'updatedOn' | 'consent' | 'corrections'>> & {
  decidedOn?: PlainDate;
};

/** The last day anything of a record is known to have changed. */
export function lastChange({ publishedOn, decidedOn, updatedOn, consent, corrections = [] }: Changing): PlainDate {
  const days = [publishedOn, decidedOn, updatedOn, consent?.on, ...corrections.map(({ on }) => on)];
  return (
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? '1970-01-01'
  );
}
