import type { Bulletin } from '#domain/bulletin';
import type { Exemplar } from '#domain/exemplar';
import { type Withdrawal, withdrawalOf } from '#domain/withdrawal';
import { addDays, type PlainDate } from '#vietnamese/plain-date';

/** The bulletin of a day: a story whose consent has run out is withdrawn by itself, whoever is away from the desk. */
export function withoutExpiredConsent(bulletin: Bulletin, today: PlainDate): Bulletin {
  const isExpired = ({ consent }: Exemplar) => consent?.expiresOn !== undefined && consent.expiresOn < today;
  const expired = bulletin.exemplars.filter(isExpired);
  if (expired.length === 0) return bulletin;
  return {
    ...bulletin,
    exemplars: bulletin.exemplars.filter((story) => !isExpired(story)),
    withdrawals: [...bulletin.withdrawals, ...expired.map(withdrawn)],
  };
}

function withdrawn(story: Exemplar): Withdrawal {
  const on = addDays(story.consent!.expiresOn!, 1);
  return withdrawalOf({ kind: 'exemplar', record: story }, { on, reason: 'consent-expired' });
}
