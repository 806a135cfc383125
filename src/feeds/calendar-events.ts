import type { Campaign } from '#domain/campaign';
import { type Occasion, occasionSpan } from '#domain/occasion';
import type { CalendarEvent } from '#feeds/calendar-event';
import { campaignDay } from '#feeds/campaign-records';
import { type CampaignDay, campaignDays } from '#feeds/campaign-days';
import { occasionId, recordId } from '#feeds/identity';
import { documentReferences, type Naming } from '#feeds/record-parts';
import { occasionUrl } from '#feeds/register-records';
import { takenEvents } from '#feeds/taken-events';
import { anniversaryWords } from '#strings/campaigns';
import { occasionKindLabel } from '#strings/labels';
import { occasionTimeWords } from '#strings/time';
import { firstDay, lastDay } from '#vietnamese/partial-date';
import { addDays, type PlainDate } from '#vietnamese/plain-date';

/** The calendar, and the first and last day of each campaign where no row of the calendar tells them. */
export function calendarEvents(naming: Naming): CalendarEvent[] {
  const { occasions, campaigns, withdrawals } = naming.bulletin;
  return [
    ...occasions.map((occasion) => ofOccasion(occasion, naming)),
    ...campaigns.flatMap((campaign) => ofCampaign(campaign, naming)),
    ...withdrawals.flatMap((withdrawal) => takenEvents(withdrawal, naming)),
  ].toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
}

function ofOccasion(occasion: Occasion, naming: Naming): CalendarEvent {
  const { name, years, kind, when, responsible, notes, campaign, cancelledOn } = occasion;
  const span = occasionSpan(occasion);
  return {
    id: occasionId(naming.bulletin.site, occasion),
    name: years ? anniversaryWords(name, years) : name,
    ...span,
    category: occasionKindLabel[kind],
    lines: [
      ...(span.from === span.to ? [] : [`Thời gian: ${occasionTimeWords(when)}.`]),
      ...(responsible.length > 0 ? [`Thực hiện: ${responsible.join('; ')}.`] : []),
      ...documentReferences(occasion.documents, naming).map(({ citation }) => `Căn cứ: ${citation}.`),
      ...notes,
    ],
    url: occasionUrl(occasion, naming),
    ...(campaign && { campaign }),
    changedOn: cancelledOn ?? knownSince(occasion, naming),
    ...(cancelledOn && { cancelledOn }),
  };
}

/** A row has no day of its own: the newest document it rests on, or the year before it falls due. */
function knownSince(occasion: Occasion, { bulletin }: Naming): PlainDate {
  const issued = bulletin.documents
    .filter(({ id }) => occasion.documents.includes(id))
    .flatMap(({ issuedOn }) => (issuedOn ? [firstDay(issuedOn)] : []));
  return issued.toSorted().at(-1) ?? addDays(occasionSpan(occasion).from, -365);
}

function ofCampaign(campaign: Campaign, naming: Naming): CalendarEvent[] {
  const { period, anniversary, name, slug, updatedOn } = campaign;
  const publishedOn = campaignDay(campaign, naming);
  const { bulletin, routes, origin } = naming;
  const occasions = bulletin.occasions.filter((occasion) => occasion.campaign === slug);
  const words = (key: CampaignDay['key']) =>
    key === 'ky-niem' ? anniversaryWords(anniversary!.name, anniversary!.years) : `${DAY_WORDS[key]} “${name}”`;
  return campaignDays({ period, occasions, ...(anniversary && { anniversaryOn: anniversary.on }) }).map((day) => ({
    id: `${recordId(bulletin.site, 'campaign', campaign)}/${day.key}`,
    ...{ from: firstDay(day.date), to: lastDay(day.date) },
    category: occasionKindLabel[day.kind],
    lines: [],
    url: origin + routes.campaign(slug),
    campaign: slug,
    changedOn: updatedOn && updatedOn > publishedOn ? updatedOn : publishedOn,
    name: words(day.key),
  }));
}

const DAY_WORDS = { 'bat-dau': 'Bắt đầu phong trào', 'ket-thuc': 'Kết thúc phong trào' } as const;
