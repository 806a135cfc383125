import type { Campaign } from '#domain/campaign';
import type { Keyed } from '#domain/finding';
import type { CalendarEvent } from '#feeds/calendar-event';
import { calendarEvents } from '#feeds/calendar-events';
import { type CalendarFrame, icalendarText } from '#feeds/icalendar';
import { aboutCampaign, tagUri } from '#feeds/identity';
import type { SharedEdition } from '#routes/edition';

/** A calendar file: `lich`, or `lich/<campaign>`. */
interface CalendarFile {
  name: string;
  /** The campaign whose page leads to it; absent for the whole calendar, and once a campaign was withdrawn. */
  campaign?: string;
  text: string;
}

/** Slugs of the campaigns that have a calendar of their own. */
export function campaignsWithCalendar(edition: SharedEdition): string[] {
  return calendarFiles(edition).flatMap(({ campaign }) => campaign ?? []);
}

/** One calendar for all, and one for each campaign that has a day; that of a withdrawn campaign cancels its days. */
export function calendarFiles(edition: SharedEdition): CalendarFile[] {
  const { bulletin } = edition;
  const events = calendarEvents(edition);
  const taken = bulletin.withdrawals.filter(({ kind }) => kind === 'campaign');
  const own = [
    ...bulletin.campaigns.map((it) => ({ slug: it.slug, frame: frameOf(it, edition) })),
    ...taken.map((it) => ({ slug: it.slug, frame: frameOfTaken(it, edition), isOver: true })),
  ].map((calendar) => ({ ...calendar, events: events.filter(({ campaign }) => campaign === calendar.slug) }));
  return [
    { name: 'lich', text: icalendarText(events, frameOfAll(edition)) },
    ...own.filter((calendar) => calendar.events.length > 0).map(fileOf),
  ];
}

interface OwnCalendar {
  slug: string;
  frame: CalendarFrame;
  isOver?: boolean;
  events: CalendarEvent[];
}

function fileOf({ slug, frame, isOver, events }: OwnCalendar): CalendarFile {
  return { name: `lich/${slug}`, ...(!isOver && { campaign: slug }), text: icalendarText(events, frame) };
}

function frameOfAll({ bulletin: { site }, routes, origin }: SharedEdition): CalendarFrame {
  return {
    id: tagUri(site, 'lich', 'tat-ca'),
    name: `Lịch thi đua – ${site.name}`,
    description: `Lịch thi đua, khen thưởng của ${site.governingBody}`,
    ...{ source: origin + routes.calendarFile, page: origin + routes.calendar },
  };
}

function frameOf(campaign: Campaign, { bulletin, routes, origin }: SharedEdition): CalendarFrame {
  const { slug, name, summary } = campaign;
  return {
    id: aboutCampaign(bulletin.site, 'lich', campaign),
    ...{ name, description: summary, page: origin + routes.campaign(slug) },
    source: origin + routes.campaignCalendar(slug),
  };
}

function frameOfTaken(campaign: Keyed, { bulletin, routes, origin }: SharedEdition): CalendarFrame {
  return {
    id: aboutCampaign(bulletin.site, 'lich', campaign),
    name: 'Phong trào đã được rút',
    description: 'Các ngày của phong trào này không còn trong lịch.',
    page: origin + routes.calendar,
  };
}
