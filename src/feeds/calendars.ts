import { permanentKey } from '#domain/finding';
import { calendarEvents } from '#feeds/calendar-events';
import { icalendarText } from '#feeds/icalendar';
import { tagUri } from '#feeds/identity';
import { sharedBulletin } from '#feeds/shared-bulletin';
import type { Edition } from '#routes/edition';

/** A calendar file: `lich`, or `lich/<campaign>`. */
export interface CalendarFile {
  name: string;
  /** The campaign it is about; absent for the whole calendar. */
  campaign?: string;
  text: string;
}

/** Slugs of the campaigns that have a calendar of their own. */
export function campaignsWithCalendar(edition: Edition): string[] {
  return calendarFiles(edition).flatMap(({ campaign }) => campaign ?? []);
}

/** One calendar for all, and one for each campaign that has a day. */
export function calendarFiles(edition: Edition): CalendarFile[] {
  const { routes, origin } = edition;
  const { bulletin } = sharedBulletin(edition);
  const { site, campaigns } = bulletin;
  const events = calendarEvents({ bulletin, routes, origin });
  const description = `Lịch thi đua, khen thưởng của ${site.governingBody}`;
  const whole = {
    ...{ id: tagUri(site, 'lich', 'tat-ca'), name: `Lịch thi đua – ${site.name}`, description },
    ...{ source: origin + routes.calendarFile, page: origin + routes.calendar },
  };
  const ofCampaigns = campaigns.flatMap((campaign): CalendarFile[] => {
    const { slug, name } = campaign;
    const own = events.filter((event) => event.campaign === slug);
    const id = tagUri(site, 'lich', `phong-trao/${permanentKey(campaign)}`);
    const frame = { id, name, description: campaign.summary, page: origin + routes.campaign(slug) };
    const source = origin + routes.campaignCalendar(slug);
    return own.length === 0
      ? []
      : [{ name: `lich/${slug}`, campaign: slug, text: icalendarText(own, { ...frame, source }) }];
  });
  return [{ name: 'lich', text: icalendarText(events, whole) }, ...ofCampaigns];
}
