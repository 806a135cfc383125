import { type Campaign, campaignStatus } from '#domain/campaign';
import type { PeriodStatus } from '#domain/period';
import { tally } from '#domain/target';
import type { Edition } from '#routes/edition';
import { campaignFormLabel, statusLabel } from '#strings/labels';
import { tallyWords } from '#strings/targets';
import { capitalised } from '#strings/units';
import { firstDay } from '#vietnamese/partial-date';
import { unitById } from '#strings/unit-lineage';
import { campaignTime } from '#views/campaign/time';
import { unitName } from '#views/unit/name';

/** A campaign in a list. */
export interface CampaignCard {
  href: string;
  name: string;
  status: PeriodStatus;
  statusLabel: string;
  /** `Huyện Phú Bình phát động · còn 41 ngày` */
  note: string;
  /** Only where results exist. */
  targets?: { met: number; reported: number; words: string } | undefined;
  isIllustration: boolean;
}

export function campaignCard(campaign: Campaign, edition: Edition): CampaignCard {
  const { units } = edition.bulletin;
  const status = campaignStatus(campaign, units, edition.today);
  const isStanding = campaign.form === 'standing' && status === 'running';
  return {
    href: edition.routes.campaign(campaign.slug),
    name: capitalised(campaign.name),
    status,
    statusLabel: isStanding ? campaignFormLabel.standing : statusLabel[status],
    note: [launcherWords(campaign, edition), campaignTime(campaign, edition)].filter(Boolean).join(' · '),
    targets: targetsOf(campaign),
    isIllustration: campaign.isIllustration,
  };
}

/** `Huyện Phú Bình phát động`. */
export function launcherWords({ launcher, launchedBy, period, publishedOn }: Campaign, edition: Edition): string {
  const on = period.from === undefined ? publishedOn : firstDay(period.from);
  const isState = unitById(launchedBy, edition.bulletin)?.kind === 'state';
  const unit = isState ? 'Trung ương' : unitName(launchedBy, on, edition).short;
  return `${capitalised(launcher ?? unit)} phát động`;
}

function targetsOf({ targets }: Campaign): CampaignCard['targets'] {
  const count = tally(targets);
  const words = tallyWords(count);
  return words === undefined ? undefined : { met: count.met, reported: count.reported, words };
}
