import { type Campaign, campaignStatus } from '#domain/campaign';
import type { PeriodStatus } from '#domain/period';
import { levelOf, type UnitLevel } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { campaignsOfStatus, launchedAtLabel } from '#strings/campaigns';
import { byEnd, byNewestCampaign, type CampaignLine, campaignLine } from '#views/campaign-line';
import { collectionPage } from '#views/collection-json-ld';
import type { JsonLd } from '#views/json-ld';
import { unitById } from '#views/unit-name';
import { yearLinks } from '#views/years';

const LONGEST = 90;
const LEVELS = Object.keys(launchedAtLabel) as UnitLevel[];

export interface CampaignList {
  total: number;
  groups: CampaignGroup[];
  jsonLd: JsonLd;
}

/** Campaigns of one status, by the level that launched them. */
export interface CampaignGroup {
  status: PeriodStatus;
  heading: string;
  count: number;
  levels: { heading: string; lines: CampaignLine[] }[];
  /** Where the rest stands, when there are too many for one page. */
  older: ReturnType<typeof yearLinks>;
}

export function campaignList(edition: Edition): CampaignList {
  const { campaigns } = edition.bulletin;
  const groups = (['running', 'upcoming', 'ended'] as const).map((status) => campaignGroup(status, edition));
  return {
    total: campaigns.length,
    groups: groups.filter(({ count }) => count > 0),
    jsonLd: collectionPage(
      { name: 'Phong trào thi đua', path: edition.routes.campaigns },
      campaigns.map(({ slug, name }) => ({ href: edition.routes.campaign(slug), label: name })),
      edition,
    ),
  };
}

function campaignGroup(status: PeriodStatus, edition: Edition): CampaignGroup {
  const all = edition.bulletin.campaigns.filter((campaign) => campaignStatus(campaign, edition.today) === status);
  const sorted = all.toSorted(status === 'ended' ? byNewestCampaign : byEnd);
  return {
    status,
    heading: campaignsOfStatus[status],
    count: all.length,
    levels: byLevel(sorted.slice(0, LONGEST), edition),
    older: all.length > LONGEST ? yearLinks(edition) : [],
  };
}

function byLevel(campaigns: readonly Campaign[], edition: Edition): CampaignGroup['levels'] {
  const levelOfCampaign = ({ launchedBy }: Campaign) => {
    const unit = unitById(launchedBy, edition.bulletin);
    return unit ? levelOf(unit) : 'beside';
  };
  return LEVELS.map((level) => ({
    heading: launchedAtLabel[level],
    lines: campaigns
      .filter((campaign) => levelOfCampaign(campaign) === level)
      .map((campaign) => campaignLine(campaign, edition)),
  })).filter(({ lines }) => lines.length > 0);
}
