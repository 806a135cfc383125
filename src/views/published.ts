import type { Edition } from '#routes/edition';
import { type AwardLine, awardLine, byNewestAward } from '#views/award/line';
import { type CampaignCard, campaignCard } from '#views/campaign/card';
import { byNewestCampaign } from '#views/campaign/order';
import { byNewestExemplar, type ExemplarLine, exemplarLine } from '#views/exemplar/line';
import type { Link } from '#views/link';
import { byNewestSlogan, type SloganLine, sloganLine } from '#views/slogan/line';
import { yearLinks } from '#views/years';

/** How many of a kind are shown whole, and how many more by name only. */
const [WHOLE, BY_NAME] = [12, 200];

/** Records of each kind, the newest first, cut to what a page can carry. */
export interface Published {
  campaigns: Cut<CampaignCard>;
  exemplars: Cut<ExemplarLine>;
  slogans: Cut<SloganLine>;
  awards: Cut<AwardLine>;
  isEmpty: boolean;
  /** Where the rest stands, when something was cut. */
  older: Link[];
}

export interface Cut<T> {
  total: number;
  count: string;
  lines: T[];
  /** Those that follow, by name only. */
  rest: Link[];
}

/** Which records a page shows. */
export type Records = Pick<Edition['bulletin'], 'campaigns' | 'exemplars' | 'slogans' | 'awards'>;

export function published(records: Records, edition: Edition, storyLine = exemplarLine): Published {
  const sizes = Object.values(records).map(({ length }) => length);
  return {
    campaigns: cut(records.campaigns.toSorted(byNewestCampaign), campaignCard, edition),
    exemplars: cut(records.exemplars.toSorted(byNewestExemplar), storyLine, edition),
    slogans: cut(records.slogans.toSorted(byNewestSlogan), sloganLine, edition),
    awards: cut(records.awards.toSorted(byNewestAward), awardLine, edition),
    isEmpty: sizes.every((size) => size === 0),
    older: sizes.some((size) => size > WHOLE + BY_NAME) ? yearLinks(edition) : [],
  };
}

type Line = { href: string; name: string } | { href: string; text: string };

export function cut<R extends object, L extends Line>(
  all: readonly R[],
  lineOf: (record: R, edition: Edition) => L,
  edition: Edition,
): Cut<L> {
  const lines = all.slice(0, WHOLE + BY_NAME).map((record) => lineOf(record, edition));
  const rest = lines.slice(WHOLE).map((line) => ({ href: line.href, label: 'name' in line ? line.name : line.text }));
  return { total: all.length, count: realCount(all), lines: lines.slice(0, WHOLE), rest };
}

/** ` (12)`: how many are real, for a heading; nothing where all are illustrations. */
export function realCount(records: readonly object[]): string {
  const count = records.filter((record) => !('isIllustration' in record && record.isIllustration)).length;
  return count === 0 ? '' : ` (${count})`;
}
