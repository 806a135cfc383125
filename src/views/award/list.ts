import type { AwardDecision } from '#domain/award/award';
import { real } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import { decisionName } from '#strings/awards';
import { type DecisionView, decisionView } from '#views/award/decision';
import { type AwardLine, awardLine, byNewestAward } from '#views/award/line';
import { type AwardShares, sharesOf } from '#views/award/shares';
import { collectionWords } from '#views/collection-words';
import type { PageWords } from '#views/page';

/** How many recipients one page can carry. */
const MOST_RECIPIENTS = 150;

interface AwardList {
  page: PageWords;
  total: number;
  /** How many are real. */
  count: number;
  shares: AwardShares;
  decisions: DecisionView[];
  /** Decisions the page has no room for. */
  older: AwardLine[];
}

export function awardList(edition: Edition): AwardList {
  const decisions = edition.bulletin.awards.toSorted(byNewestAward);
  const { routes } = edition;
  const shown = decisions.slice(0, roomFor(decisions));
  const links = decisions.map((decision) => ({
    href: routes.award(decision.slug),
    label: decisionName(decision),
  }));
  return {
    page: collectionWords(
      {
        title: 'Khen thưởng',
        description: 'Các quyết định khen thưởng: ai được khen, hình thức gì, vì thành tích gì.',
        path: routes.awards,
        current: 'awards',
      },
      links,
      edition,
    ),
    total: decisions.length,
    count: real(decisions).length,
    shares: sharesOf(decisions, edition),
    decisions: shown.map((decision) => decisionView(decision, edition)),
    older: decisions.slice(shown.length).map((decision) => awardLine(decision, edition)),
  };
}

/** How many of the newest decisions fit; at least one. */
function roomFor(decisions: readonly AwardDecision[]): number {
  let recipients = 0;
  const overflow = decisions.findIndex((decision) => (recipients += decision.recipients.length) > MOST_RECIPIENTS);
  return overflow === -1 ? decisions.length : Math.max(1, overflow);
}
