import type { Bulletin } from '#domain/bulletin';
import type { Keyed, Recorded } from '#domain/finding';
import { goneAt, goneRecords } from '#domain/gone';
import type { WithdrawableKind } from '#domain/withdrawal';
import { withoutReferencesTo } from '#domain/without-references';
import type { PlainDate } from '#vietnamese/plain-date';

/** Chưa đăng: why a record that is written is not published yet. */
type HeldReason = 'draft' | 'scheduled';

export interface HeldBack extends Recorded {
  kind: WithdrawableKind;
  slug: string;
  /** Its name, slogan or number, for the officer who waits for it; never printed on a page. */
  title: string;
  reason: HeldReason;
  /** The day it is due, of a scheduled one. */
  dueOn?: PlainDate;
}

type Datable = Recorded & Keyed & { publishedOn?: PlainDate };

/** What is written but not published on a day: drafts, and what is dated later. */
export function heldBack(bulletin: Bulletin, today: PlainDate): HeldBack[] {
  const { campaigns, slogans, exemplars, awards } = bulletin;
  const of =
    <Item extends Datable>(kind: WithdrawableKind, title: (item: Item) => string) =>
    (item: Item): HeldBack[] => {
      const why = whyHeld(item, today);
      return why ? [{ kind, slug: item.slug, origin: item.origin, title: title(item), ...why }] : [];
    };
  return [
    ...campaigns.flatMap(of('campaign', ({ name }) => name)),
    ...slogans.flatMap(of('slogan', ({ text }) => text)),
    ...exemplars.flatMap(of('exemplar', ({ name }) => name)),
    ...awards.flatMap(of('award', ({ number, slug }) => number ?? slug)),
  ];
}

function whyHeld({ isDraft, publishedOn }: Datable, today: PlainDate): Pick<HeldBack, 'reason' | 'dueOn'> | undefined {
  if (isDraft) return { reason: 'draft' };
  return publishedOn && publishedOn > today ? { reason: 'scheduled', dueOn: publishedOn } : undefined;
}

/** The day on which a build has something to publish that this one has not. */
export function nextDue(held: readonly HeldBack[]): HeldBack | undefined {
  return held.filter(({ dueOn }) => dueOn).toSorted((a, b) => (a.dueOn! < b.dueOn! ? -1 : 1))[0];
}

/** The bulletin without what is left out; what is said of it elsewhere stays, only without the link. */
export function without(bulletin: Bulletin, gone: readonly HeldBack[]): Bulletin {
  const records = goneRecords(gone.map(({ kind, slug }) => ({ kind, slug })));
  const stays =
    (kind: WithdrawableKind) =>
    ({ slug }: Keyed) =>
      !goneAt(kind, slug, records);
  const rest = {
    ...bulletin,
    campaigns: bulletin.campaigns.filter(stays('campaign')),
    slogans: bulletin.slogans.filter(stays('slogan')),
    exemplars: bulletin.exemplars.filter(stays('exemplar')),
    awards: bulletin.awards.filter(stays('award')),
  };
  return withoutReferencesTo(rest, records);
}
