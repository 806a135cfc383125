import type { Bulletin } from '#domain/bulletin';
import type { Exemplar, Withdrawal } from '#domain/exemplar';
import { addDays, type PlainDate } from '#vietnamese/plain-date';

/** The bulletin of a day: a story whose consent has run out is withdrawn by itself, whoever is away from the desk. */
export function withoutExpiredConsent(bulletin: Bulletin, today: PlainDate): Bulletin {
  const isExpired = ({ consent }: Exemplar) => consent?.expiresOn !== undefined && consent.expiresOn < today;
  const expired = bulletin.exemplars.filter(isExpired);
  if (expired.length === 0) return bulletin;
  return {
    ...bulletin,
    exemplars: bulletin.exemplars.filter((story) => !isExpired(story)),
    withdrawals: [...bulletin.withdrawals, ...expired.map(withdrawalOf)],
  };
}

function withdrawalOf({ origin, slug, key, consent, unit, fields, campaigns }: Exemplar): Withdrawal {
  const on = addDays(consent!.expiresOn!, 1);
  return { origin, slug, ...(key && { key }), on, reason: 'consent-expired', unit, fields, campaigns };
}
