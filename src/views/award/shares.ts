import { type AwardDecision, awardShares, favouredGroups } from '#domain/award/award';
import { real } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import { nonePraisedWords, percentOf, shareWords } from '#strings/awards';
import { favouredGroupLabel } from '#strings/labels';
import { unitById } from '#strings/unit-lineage';
import { unitKindWord } from '#strings/units';

/** How much of the praise goes to those whom plans want praised more often. */
export interface AwardShares {
  all: number;
  /** Said where there is none. */
  none: string;
  groups: { label: string; words: string; percent: number }[];
}

/** Of the real decisions only; zero is reported. */
export function sharesOf(decisions: readonly AwardDecision[], { bulletin }: Edition): AwardShares {
  const praised = real(decisions);
  const shares = awardShares(praised);
  const home = unitById(bulletin.site.unit, bulletin);
  return {
    all: shares.all,
    none: nonePraisedWords(home ? unitKindWord(home) : 'Trang', decisions.length - praised.length),
    groups: favouredGroups.map((group) => ({
      label: favouredGroupLabel[group],
      words: shareWords(shares[group], shares.all),
      percent: percentOf(shares[group], shares.all),
    })),
  };
}
