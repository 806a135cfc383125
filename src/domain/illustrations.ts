import type { Bulletin } from '#domain/bulletin';
import type { Channel } from '#domain/channel';
import { goneRecords } from '#domain/gone';
import { withoutReferencesTo } from '#domain/without-references';

/** What the name of an illustration begins with, wherever it stands. */
const LABEL = 'Bài minh họa: ';

interface Illustrable {
  slug: string;
  isIllustration: boolean;
}

/**
 * The label is part of the name, so that no list, tab or card can forget it. Others get none without the site's own
 * word. A made-up decision is for the pages alone.
 */
export function realOrLabelled(bulletin: Bulletin, channel: Channel): Bulletin {
  const isShared = channel !== 'aggregation' || bulletin.site.sharesIllustrations;
  const isTold = ({ isIllustration }: Illustrable) => !isIllustration || isShared;
  const decidesOn = channel === 'site' || (isShared && channel === 'aggregation');
  const isDecided = ({ isIllustration }: Illustrable) => !isIllustration || decidesOn;
  const { campaigns, exemplars, awards } = bulletin;
  const gone = goneRecords([
    ...campaigns.filter((it) => !isTold(it)).map(({ slug }) => ({ kind: 'campaign' as const, slug })),
    ...exemplars.filter((it) => !isTold(it)).map(({ slug }) => ({ kind: 'exemplar' as const, slug })),
    ...awards.filter((it) => !isDecided(it)).map(({ slug }) => ({ kind: 'award' as const, slug })),
  ]);
  const rest = {
    ...bulletin,
    campaigns: campaigns.filter(isTold).map(labelled),
    exemplars: exemplars.filter(isTold).map(labelled),
    awards: awards.filter(isDecided),
  };
  return withoutReferencesTo(rest, gone);
}

/** The name alone, for its place in an alphabet. */
export function withoutLabel(name: string): string {
  return name.startsWith(LABEL) ? name.slice(LABEL.length) : name;
}

/** What counts: an invented record is no achievement of anybody. */
export function real<T extends { isIllustration: boolean }>(records: readonly T[]): T[] {
  return records.filter(({ isIllustration }) => !isIllustration);
}

/** A summary where no name stands before it. */
export function toldSummary({ summary, isIllustration }: { summary: string; isIllustration: boolean }): string {
  return isIllustration ? LABEL + summary : summary;
}

function labelled<T extends { name: string; isIllustration: boolean }>(record: T): T {
  return record.isIllustration ? { ...record, name: LABEL + record.name } : record;
}
