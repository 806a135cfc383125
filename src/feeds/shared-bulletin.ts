import type { Bulletin } from '#domain/bulletin';
import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { recordId } from '#feeds/identity';
import type { Tombstone } from '#feeds/contract-register';
import type { PlainDate } from '#vietnamese/plain-date';

/** What may leave this site for others to gather, and what they have to give back. */
export interface SharedBulletin {
  bulletin: Bulletin;
  taken: Taken[];
}

/** A tombstone, and the lists that once held the record. */
export interface Taken {
  tombstone: Tombstone;
  units: string[];
  fields: string[];
  campaigns: string[];
}

export function sharedBulletin({ bulletin, today }: Pick<Edition, 'bulletin' | 'today'>): SharedBulletin {
  const { site } = bulletin;
  const isReal = ({ isIllustration }: { isIllustration: boolean }) => !isIllustration || site.sharesIllustrations;
  const exemplars = bulletin.exemplars.filter(isReal);
  const shared = exemplars.filter((story) => isShared(story, today));
  return {
    bulletin: {
      ...bulletin,
      campaigns: bulletin.campaigns.filter(isReal),
      exemplars: shared,
      awards: bulletin.awards.filter(isReal),
    },
    taken: [
      ...withdrawn(bulletin),
      ...exemplars.filter((story) => !shared.includes(story)).map((story) => kept(story, { bulletin, today })),
    ].toSorted((a, b) => byWhen(a.tombstone, b.tombstone)),
  };
}

/** A person must have agreed to it; what says nothing of consent is no person. */
function isShared({ consent, subject }: Exemplar, today: PlainDate): boolean {
  if (!consent) return subject !== 'person';
  return consent.scopes.includes('aggregation') && !(consent.expiresOn && consent.expiresOn < today);
}

function withdrawn({ site, withdrawals }: Bulletin): Taken[] {
  return withdrawals.map(({ kind, on, reason, units, fields, campaigns, ...record }) => ({
    tombstone: { kind: 'withdrawal', id: recordId(site, kind, record), recordKind: kind, on, reason },
    ...{ units, fields, campaigns },
  }));
}

/** Told on this site only: whoever gathered it while more was allowed has to let go of it. */
function kept(story: Exemplar, { bulletin, today }: { bulletin: Bulletin; today: PlainDate }): Taken {
  const { consent, unit, fields, campaigns } = story;
  const expiresOn = consent?.expiresOn;
  const isOver = expiresOn !== undefined && expiresOn < today;
  return {
    tombstone: {
      kind: 'withdrawal',
      id: recordId(bulletin.site, 'exemplar', story),
      recordKind: 'exemplar',
      on: isOver ? expiresOn : lastChange(story),
      reason: isOver ? 'consent-expired' : 'not-shared',
    },
    ...{ units: [unit], fields, campaigns },
  };
}

function lastChange({ publishedOn, updatedOn, corrections, consent }: Exemplar): PlainDate {
  const days = [publishedOn, updatedOn, consent?.on, ...corrections.map(({ on }) => on)];
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)!;
}

/** The newest first; of one day by id, so that the order is always the same. */
function byWhen(a: Tombstone, b: Tombstone): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
