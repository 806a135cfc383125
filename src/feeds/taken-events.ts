import { occasionSpan } from '#domain/occasion';
import type { Withdrawal } from '#domain/withdrawal';
import type { CalendarEvent } from '#feeds/calendar-event';
import { campaignDays } from '#feeds/campaign-days';
import { occasionId, recordId } from '#feeds/identity';
import type { Naming } from '#feeds/record-parts';
import { occasionKindLabel } from '#strings/labels';
import { firstDay, lastDay } from '#vietnamese/partial-date';

/** What calendars have to cancel when a campaign is taken back: the ids and days they know, and no name. */
export function takenEvents(withdrawal: Withdrawal, { bulletin, routes, origin }: Naming): CalendarEvent[] {
  const { kind, slug, on, days } = withdrawal;
  if (!days) return [];
  const common = { name: 'Đã được rút', lines: [], url: origin + routes.calendar, campaign: slug };
  const id = recordId(bulletin.site, kind, withdrawal);
  const own = campaignDays(days).map((day) => ({
    id: `${id}/${day.key}`,
    ...{ from: firstDay(day.date), to: lastDay(day.date), category: occasionKindLabel[day.kind] },
  }));
  const rows = days.occasions.map((occasion) => ({
    id: occasionId(bulletin.site, occasion),
    ...{ ...occasionSpan(occasion), category: occasionKindLabel[occasion.kind] },
  }));
  return [...own, ...rows].map((event) => ({ ...common, ...event, changedOn: on, cancelledOn: on }));
}
