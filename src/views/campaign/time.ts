import type { Campaign } from '#domain/campaign';
import { campaignLife, type CampaignStatus, campaignStatus, launchDate } from '#domain/campaign-time';
import type { Edition } from '#routes/edition';
import { limitWords } from '#strings/time';
import type { PartialDate } from '#vietnamese/partial-date';

export function statusIn(campaign: Campaign, { bulletin, today }: Edition): CampaignStatus {
  return campaignStatus(campaign, bulletin, today);
}

/** `đến hết ngày 30/11/2024` */
export function campaignTime(campaign: Campaign, edition: Edition): string {
  const { bulletin, today } = edition;
  return limitWords(campaignLife(campaign, bulletin.units, today), statusIn(campaign, edition));
}

/** The day whose units it names, and whose year it stands in. */
export function campaignDate(campaign: Campaign, { bulletin, today }: Edition): PartialDate {
  return launchDate(campaign, bulletin.documents) ?? today;
}
