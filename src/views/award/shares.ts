import { type AwardDecision, awardShares, favouredGroups } from '#domain/award/award';
import { percentOf, shareWords } from '#strings/awards';
import { favouredGroupLabel } from '#strings/labels';

/** How much of the praise goes to those whom plans want praised more often. */
export interface AwardShares {
  all: number;
  groups: { label: string; words: string; percent: number }[];
}

/** Of the real decisions only; zero is reported. */
export function sharesOf(decisions: readonly AwardDecision[]): AwardShares {
  const shares = awardShares(decisions.filter(({ isIllustration }) => !isIllustration));
  return {
    all: shares.all,
    groups: favouredGroups.map((group) => ({
      label: favouredGroupLabel[group],
      words: shareWords(shares[group], shares.all),
      percent: percentOf(shares[group], shares.all),
    })),
  };
}
