import type { Bulletin } from '#domain/bulletin';
import type { Channel } from '#domain/channel';
import { goneRecords } from '#domain/gone';
import { withoutReferencesTo } from '#domain/without-references';

/** What an illustration begins with wherever a page does not mark it. */
const LABEL = 'Bài minh họa: ';

interface Illustrable {
  slug: string;
  isIllustration: boolean;
}

/**
 * Pages of the site mark illustrations. Others get none without the site's own word, and elsewhere the label is part
 * of the name, so that nobody can forget it. A made-up decision is for the pages alone.
 */
export function realOrLabelled(bulletin: Bulletin, channel: Channel): Bulletin {
  if (channel === 'site') return bulletin;
  const isShared = channel !== 'aggregation' || bulletin.site.sharesIllustrations;
  const isTold = ({ isIllustration }: Illustrable) => !isIllustration || isShared;
  const isDecided = ({ isIllustration }: Illustrable) => !isIllustration || (isShared && channel === 'aggregation');
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

function labelled<T extends { name: string; isIllustration: boolean }>(record: T): T {
  return record.isIllustration ? { ...record, name: LABEL + record.name } : record;
}
