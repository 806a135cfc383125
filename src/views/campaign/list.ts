import type { Campaign } from '#domain/campaign';
import type { CampaignStatus } from '#domain/campaign-time';
import { real } from '#domain/illustrations';
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
import { capitalised } from '#strings/units';
import { unitName } from '#views/unit/name';
import { yearLinks } from '#views/years';

const LONGEST = 90;
type Level = keyof typeof launchedAtLabel;
const LEVELS = Object.keys(launchedAtLabel) as Level[];
/** Above the level of the site, the nearest first. */
const UPWARDS: Level[] = ['commune', 'district', 'province', 'central'];

interface CampaignList {
  page: PageWords;
  /** Which day the states are of, and why some have no date. */
  states: string;
  total: number;
  groups: CampaignGroup[];
}

/** Campaigns of one status, by who launched them. */
interface CampaignGroup {
  status: CampaignStatus;
  heading: string;
  count: number;
  /** The unit's own come first, then those of its parts, then from the level above it upwards. */
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
    states: statesWords(edition),
    total: campaigns.length,
    groups: groups.filter(({ levels }) => levels.length > 0),
  };
}

function statesWords(edition: Edition): string {
  const isOpen = ({ period }: Campaign) => period.to === undefined;
  const open = edition.bulletin.campaigns.some(isOpen)
    ? ' Phong trào không kèm ngày là do kế hoạch không ghi ngày kết thúc.'
    : '';
  return `Tình hình ${asOf(edition.today)}.${open}`;
}

function campaignGroup(status: CampaignStatus, edition: Edition): CampaignGroup {
  const { campaigns } = edition.bulletin;
  const all = campaigns.filter((campaign) => statusIn(campaign, edition) === status);
  const sorted = all.toSorted(status === 'ended' ? byNewestCampaign : byEnd);
  return {
    status,
    heading: statusLabel[status],
    count: real(all).length,
    levels: byLevel(sorted.slice(0, LONGEST), edition),
    older: all.length > LONGEST ? yearLinks(edition) : [],
  };
}

function byLevel(campaigns: readonly Campaign[], edition: Edition): CampaignGroup['levels'] {
  const { site } = edition.bulletin;
  const own = campaigns.filter(({ launchedBy }) => launchedBy === site.unit);
  const others = Map.groupBy(
    campaigns.filter((campaign) => !own.includes(campaign)),
    ({ launchedBy }) => levelIn(launchedBy, edition),
  );
  const cards = (of: readonly Campaign[]) => of.map((campaign) => campaignCard(campaign, edition));
  const ownHeading = `${capitalised(unitName(site.unit, edition.today, edition).short)} phát động`;
  return [
    { heading: ownHeading, cards: cards(own) },
    ...levelsFrom(levelIn(site.unit, edition)).map((level) => ({
      heading: launchedAtLabel[level],
      cards: cards(others.get(level) ?? []),
    })),
  ]
    .filter((level) => level.cards.length > 0)
    .map(namedByLauncher);
}

/** What every line would repeat is said once, above them. */
function namedByLauncher({ heading, cards }: CampaignGroup['levels'][number]): CampaignGroup['levels'][number] {
  const notes = new Set(cards.map(({ note }) => note));
  return { heading: notes.size === 1 ? cards[0]!.note : heading, cards };
}

function levelIn(id: string | undefined, { bulletin }: Edition): Level {
  if (id === undefined) return 'unnamed';
  const unit = unitById(id, bulletin);
  return unit ? levelOf(unit) : 'beside';
}

/** Below the site first, then its own level and upwards, then those of no level. */
function levelsFrom(home: Level): Level[] {
  const upwards = UPWARDS.slice(Math.max(0, UPWARDS.indexOf(home)));
  const last: Level[] = ['beside', 'unnamed'];
  const below = LEVELS.filter((level) => !upwards.includes(level) && !last.includes(level));
  return [...below, ...upwards, ...last];
}
