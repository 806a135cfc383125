import { type Campaign, campaignStatus } from '#domain/campaign';
import type { PeriodStatus } from '#domain/period';
import { tally } from '#domain/target';
import type { Edition } from '#routes/edition';
import { campaignFormLabel, statusLabel } from '#strings/labels';
import { tallyWords } from '#strings/targets';
import { periodWords, timeLeft } from '#strings/time';
import { capitalised } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import type { PartialDate } from '#vietnamese/partial-date';
import { byNewest } from '#views/link';
import { unitName } from '#views/unit-name';

/** A campaign in a list. */
export interface CampaignLine {
  href: string;
  name: string;
  status: PeriodStatus;
  statusLabel: string;
  /** `Huyện Phú Bình` */
  launchedBy: string;
  form: string;
  labels: string[];
  /** `còn 41 ngày`, `từ năm 2021 đến năm 2025`, `thường xuyên`. */
  time?: string | undefined;
  tally?: string | undefined;
  isIllustration: boolean;
}

export function campaignLine(campaign: Campaign, edition: Edition): CampaignLine {
  const status = campaignStatus(campaign, edition.today);
  return {
    href: edition.routes.campaign(campaign.slug),
    name: campaign.name,
    status,
    statusLabel: statusLabel[status],
    launchedBy: capitalised(unitName(campaign.launchedBy, campaignDate(campaign), edition).short),
    form: campaignFormLabel[campaign.form],
    labels: campaign.labels.map(capitalised),
    time: timeLeft(campaign.period, edition.today) ?? campaign.periodAsPrinted ?? periodWords(campaign.period),
    tally: tallyWords(tally(campaign.targets)),
    isIllustration: campaign.isIllustration,
  };
}

/** The day whose units it names. */
export function campaignDate({ period, publishedOn }: Campaign): PartialDate {
  return period.from ?? publishedOn;
}

/** What ends first comes first; without an end, last. */
export function byEnd(a: Campaign, b: Campaign): number {
  const [x, y] = [a.period.to ?? '9999', b.period.to ?? '9999'];
  return x === y ? byVietnamese(a.name, b.name) : x < y ? -1 : 1;
}

export function byNewestCampaign(a: Campaign, b: Campaign): number {
  return byNewest(a.period.to ?? a.publishedOn, b.period.to ?? b.publishedOn) || byVietnamese(a.name, b.name);
}
