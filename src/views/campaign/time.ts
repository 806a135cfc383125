import { type Campaign, campaignLife } from '#domain/campaign';
import type { Edition } from '#routes/edition';
import { timeLeft } from '#strings/time';

/** How long a campaign still runs, or when it ended. */
export function campaignTime(campaign: Campaign, { bulletin, today }: Edition): string | undefined {
  return timeLeft(campaignLife(campaign, bulletin.units, today), today);
}
