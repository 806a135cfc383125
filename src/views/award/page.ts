import type { AwardDecision } from '#domain/award/award';
import type { Edition } from '#routes/edition';
import { decisionName } from '#strings/awards';
import { awardGroundLabel } from '#strings/labels';
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
  const ground = awardGroundLabel[decision.ground].toLowerCase();
  const standing = decision.recipients.filter(({ annulled }) => !annulled).length;
  return {
    page: {
      title: name,
      description: `${name}: ${standing} trường hợp được khen thưởng, loại hình ${ground}.`,
      path: routes.award(decision.slug),
      current: 'awards',
      breadcrumbs: [{ label: 'Khen thưởng', href: routes.awards }, { label: name }],
      noindex: decision.isIllustration,
    },
    decision: decisionView(decision, edition),
  };
}
