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

/** Under the key it was shared with, so that readers of a feed know which story to take back. */
function withdrawalOf({ origin, slug, consent, unit, fields, campaigns, ...keys }: Exemplar): Withdrawal {
  const key = keys.key ?? keys.formerSlugs?.[0];
  const on = addDays(consent!.expiresOn!, 1);
  return { origin, slug, ...(key !== undefined && { key }), on, reason: 'consent-expired', unit, fields, campaigns };
}
