import type { KeptBack } from '#domain/kept-back';
import type { Withdrawal } from '#domain/withdrawal';
import { recordId } from '#feeds/identity';
import type { Tombstone } from '#feeds/contract/register';
import type { SharedEdition } from '#routes/edition';

/** A tombstone, and the lists that once held the record. */
export interface Taken {
  tombstone: Tombstone;
  units: string[];
  fields: string[];
  campaigns: string[];
}

/** What those who gather have to give back: what was withdrawn, and what is told on this site only. */
export function takenBack({ bulletin }: Pick<SharedEdition, 'bulletin'>): Taken[] {
  const tombstoneOf = ({ kind, on, reason, units, fields, campaigns, ...record }: Withdrawal | KeptBack): Taken => ({
    tombstone: { kind: 'withdrawal', id: recordId(bulletin.site, kind, record), recordKind: kind, on, reason },
    ...{ units, fields, campaigns },
  });
  return [...bulletin.withdrawals, ...bulletin.keptBack]
    .map(tombstoneOf)
    .toSorted((a, b) => byWhen(a.tombstone, b.tombstone));
}

/** The newest first; of one day by id, so that the order is always the same. */
function byWhen(a: Tombstone, b: Tombstone): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
