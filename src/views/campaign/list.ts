import type { Campaign } from '#domain/campaign';
import type { CampaignStatus } from '#domain/campaign-time';
import { levelOf } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { launchedAtLabel } from '#strings/campaigns';
import { statusLabel } from '#strings/labels';
import { asOf } from '#strings/time';
import { type CampaignCard, campaignCard } from '#views/campaign/card';
import { byEnd, byNewestCampaign } from '#views/campaign/order';
import { statusIn } from '#views/campaign/time';
import { collectionWords } from '#views/collection-words';
import type { PageWords } from '#views/page';
import { unitById } from '#strings/unit-lineage';
import { yearLinks } from '#views/years';

const LONGEST = 90;
const LEVELS = Object.keys(launchedAtLabel) as (keyof typeof launchedAtLabel)[];

interface CampaignList {
  page: PageWords;
  /** Which day the states are of. */
  states: string;
  total: number;
  groups: CampaignGroup[];
}

/** Campaigns of one status, by the level that launched them. */
interface CampaignGroup {
  status: CampaignStatus;
  heading: string;
  count: number;
  levels: { heading: string; cards: CampaignCard[] }[];
  /** Where the rest stands, when there are too many for one page. */
  older: ReturnType<typeof yearLinks>;
}

export function campaignList(edition: Edition): CampaignList {
  const { campaigns } = edition.bulletin;
  const groups = (['running', 'upcoming', 'undated', 'ended'] as const).map((status) => campaignGroup(status, edition));
  const links = campaigns.map(({ slug, name }) => ({ href: edition.routes.campaign(slug), label: name }));
  return {
    page: collectionWords(
      {
        title: 'Phong trào thi đua',
        description: 'Các phong trào thi đua, xếp theo thời gian và theo cấp phát động.',
        path: edition.routes.campaigns,
        current: 'campaigns',
      },
      links,
      edition,
    ),
    states: `Phong trào nào đang diễn ra, ${asOf(edition.today)}.`,
    total: campaigns.length,
    groups: groups.filter(({ count }) => count > 0),
  };
}

function campaignGroup(status: CampaignStatus, edition: Edition): CampaignGroup {
  const { campaigns } = edition.bulletin;
  const all = campaigns.filter((campaign) => statusIn(campaign, edition) === status);
  const sorted = all.toSorted(status === 'ended' ? byNewestCampaign : byEnd);
  return {
    status,
    heading: statusLabel[status],
    count: all.length,
    levels: byLevel(sorted.slice(0, LONGEST), edition),
    older: all.length > LONGEST ? yearLinks(edition) : [],
  };
}

function byLevel(campaigns: readonly Campaign[], edition: Edition): CampaignGroup['levels'] {
  const levelOfCampaign = ({ launchedBy }: Campaign) => {
    if (launchedBy === undefined) return 'unnamed';
    const unit = unitById(launchedBy, edition.bulletin);
    return unit ? levelOf(unit) : 'beside';
  };
  return LEVELS.map((level) => ({
    heading: launchedAtLabel[level],
    cards: campaigns
      .filter((campaign) => levelOfCampaign(campaign) === level)
      .map((campaign) => campaignCard(campaign, edition)),
  })).filter(({ cards }) => cards.length > 0);
}
