import type { Campaign } from '#domain/campaign';
import type { CampaignStatus } from '#domain/campaign-time';
import { tally } from '#domain/target';
import type { Edition } from '#routes/edition';
import { launchedAtLabel } from '#strings/campaigns';
import { shortOffice } from '#strings/documents';
import { unitKindLabel } from '#strings/labels';
import { tallyWords } from '#strings/targets';
import { capitalised } from '#strings/units';
import { unitById } from '#strings/unit-lineage';
import { campaignDate, campaignTime, statusIn } from '#views/campaign/time';
import { unitName } from '#views/unit/name';

/** A campaign in a list. */
export interface CampaignCard {
  href: string;
  name: string;
  status: CampaignStatus;
  /** `Đến hết ngày 30/11/2024` */
  limit: string;
  /** Whether a line of a list says it: of most, no end is known. */
  hasLimit: boolean;
  /** `Huyện Phú Bình phát động` */
  note: string;
  /** Only where results exist. */
  targets?: { met: number; reported: number; words: string } | undefined;
}

export function campaignCard(campaign: Campaign, edition: Edition): CampaignCard {
  return {
    href: edition.routes.campaign(campaign.slug),
    name: capitalised(campaign.name),
    status: statusIn(campaign, edition),
    limit: capitalised(campaignTime(campaign, edition)),
    hasLimit: campaign.period.to !== undefined || statusIn(campaign, edition) === 'upcoming',
    note: launcherWords(campaign, edition),
    targets: targetsOf(campaign),
  };
}

/** `Huyện Phú Bình phát động`, with what is doubtful about it. */
export function launcherWords(campaign: Campaign, edition: Edition): string {
  const { launcher, launchedBy } = campaign;
  const doubt = launchDoubt(campaign, edition);
  const said = doubt === undefined ? '' : ` (${doubt})`;
  if (launchedBy === undefined) return launchedAtLabel.unnamed + said;
  const unit = unitName(launchedBy, campaignDate(campaign, edition), edition).short;
  return `${capitalised(launcher ? shortOffice(launcher) : isCentral(campaign, edition) ? unitKindLabel.state : unit)} phát động${said}`;
}

/** No plan means the whole country when it names no office. */
export function launchDoubt(campaign: Campaign, edition: Edition): string | undefined {
  const isOfficeless = campaign.launcher === undefined && isCentral(campaign, edition);
  return campaign.launchNote ?? (isOfficeless ? 'kế hoạch không ghi cơ quan' : undefined);
}

export function isCentral({ launchedBy = '' }: Campaign, { bulletin }: Edition): boolean {
  return unitById(launchedBy, bulletin)?.kind === 'state';
}

function targetsOf({ targets }: Campaign): CampaignCard['targets'] {
  const count = tally(targets);
  const words = tallyWords(count);
  return words === undefined ? undefined : { met: count.met, reported: count.reported, words };
}
