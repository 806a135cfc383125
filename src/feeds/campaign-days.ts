import type { OccasionKind } from '#domain/occasion';
import type { CampaignDays } from '#domain/withdrawal';
import { lastDay, type PartialDate } from '#vietnamese/partial-date';

/** A day of a campaign that calendars show by itself. */
export interface CampaignDay {
  /** The end of its id, for ever. */
  key: 'bat-dau' | 'ket-thuc' | 'ky-niem';
  kind: OccasionKind;
  date: PartialDate;
}

/** First day, last day and anniversary, where no row of the calendar tells them. */
export function campaignDays({ period, anniversaryOn, occasions }: CampaignDays): CampaignDay[] {
  const told = occasions.map(({ kind }) => kind);
  const start = period.from && period.from.length > 4 && !told.includes('launch') ? period.from : undefined;
  const end = period.to && !told.includes('final-review') ? lastDay(period.to) : undefined;
  const day = told.includes('anniversary') ? undefined : anniversaryOn;
  return [
    ...(start ? [{ key: 'bat-dau', kind: 'launch', date: start } as const] : []),
    ...(end ? [{ key: 'ket-thuc', kind: 'deadline', date: end } as const] : []),
    ...(day ? [{ key: 'ky-niem', kind: 'anniversary', date: day } as const] : []),
  ];
}
