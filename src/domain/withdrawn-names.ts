import type { Bulletin } from '#domain/bulletin';
import { goneRecords } from '#domain/gone';
import { withoutReferencesTo } from '#domain/without-references';
import type { Withdrawal } from '#domain/withdrawal';

/** The bulletin without what other records say of withdrawn ones by their ids: all that is published. */
export function withoutWithdrawn(bulletin: Bulletin): Bulletin {
  const withdrawals = bulletin.withdrawals.map((withdrawal) => withOccasions(withdrawal, bulletin));
  const gone = withdrawals.map(({ kind, slug, on }) => ({ kind, slug, takenBackOn: on }));
  return { ...withoutReferencesTo(bulletin, goneRecords(gone)), withdrawals };
}

/** The rows of the calendar that go with a campaign; people who subscribed have to be told. */
function withOccasions(withdrawal: Withdrawal, { occasions }: Bulletin): Withdrawal {
  const { days, slug } = withdrawal;
  if (!days) return withdrawal;
  const own = occasions.filter(({ campaign }) => campaign === slug);
  if (own.length === 0) return withdrawal;
  return { ...withdrawal, days: { ...days, occasions: own.map(({ id, when, kind }) => ({ id, when, kind })) } };
}
