import type { AwardDecision } from '#domain/award/award';
import type { Edition } from '#routes/edition';
import { decisionName, groundWords, praisedWords } from '#strings/awards';
import { type DecisionView, decisionView } from '#views/award/decision';
import type { PageWords } from '#views/page';

interface AwardPage {
  page: PageWords;
  decision: DecisionView;
}

/** One decision, at an address that can be sent to those it names. */
export function awardPage(decision: AwardDecision, edition: Edition): AwardPage {
  const { routes } = edition;
  const name = decisionName(decision);
  return {
    page: {
      title: name,
      description: `${name}: ${praisedWords(decision.recipients)}. ${groundWords(decision.ground)}.`,
      path: routes.award(decision.slug),
      current: 'awards',
      breadcrumbs: [{ label: 'Khen thưởng', href: routes.awards }, { label: name }],
      noindex: decision.isIllustration,
    },
    decision: decisionView(decision, edition),
  };
}
