import type { AwardDecision } from '#domain/award/award';
import type { Edition } from '#routes/edition';
import { annulmentWords, decisionName, groundWords, praisedWords } from '#strings/awards';

/** A decision in a list. */
export interface AwardLine {
  id: string;
  href: string;
  name: string;
  ground: string;
  /** How many stand. */
  count: string;
  annulled?: string | undefined;
}

export function awardLine(decision: AwardDecision, { routes }: Edition): AwardLine {
  return {
    id: decision.slug,
    href: routes.award(decision.slug),
    name: decisionName(decision),
    ground: groundWords(decision.ground),
    count: praisedWords(decision.recipients),
    annulled: decision.annulled && annulmentWords(decision.annulled),
  };
}

export function byNewestAward(a: AwardDecision, b: AwardDecision): number {
  if (a.decidedOn !== b.decidedOn) return a.decidedOn < b.decidedOn ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
