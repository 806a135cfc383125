import type { Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { type AwardLine, awardLine, byNewestAward } from '#views/award-line';
import { type CampaignCard, campaignCard } from '#views/campaign-card';
import { byNewestCampaign } from '#views/campaign-order';
import { byNewestExemplar, type ExemplarLine, exemplarLine } from '#views/exemplar-line';
import type { Link } from '#views/link';
import { byNewestSlogan, type SloganLine, sloganLine } from '#views/slogan-line';
import { yearLinks } from '#views/years';

const LONGEST = 30;

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
  lines: T[];
}

/** Which records a page shows. */
export type Records = Pick<Edition['bulletin'], 'campaigns' | 'exemplars' | 'slogans' | 'awards'>;

export function publishedBy({ id }: Unit, edition: Edition): Published {
  const { campaigns, exemplars, slogans, awards } = edition.bulletin;
  const records = {
    campaigns: campaigns.filter(({ launchedBy }) => launchedBy === id),
    exemplars: exemplars.filter(({ unit }) => unit === id),
    slogans: slogans.filter(({ unit }) => unit === id),
    awards: awards.filter(({ unit }) => unit === id),
  };
  return published(records, edition, LONGEST);
}

export function published(records: Records, edition: Edition, longest: number): Published {
  const cut = <T, L>(all: readonly T[], line: (record: T, edition: Edition) => L): Cut<L> => ({
    total: all.length,
    lines: all.slice(0, longest).map((record) => line(record, edition)),
  });
  const sizes = Object.values(records).map(({ length }) => length);
  return {
    campaigns: cut(records.campaigns.toSorted(byNewestCampaign), campaignCard),
    exemplars: cut(records.exemplars.toSorted(byNewestExemplar), exemplarLine),
    slogans: cut(records.slogans.toSorted(byNewestSlogan), sloganLine),
    awards: cut(records.awards.toSorted(byNewestAward), awardLine),
    isEmpty: sizes.every((size) => size === 0),
    older: sizes.some((size) => size > longest) ? yearLinks(edition) : [],
  };
}
