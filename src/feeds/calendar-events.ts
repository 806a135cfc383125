import type { Campaign } from '#domain/campaign';
import { type Occasion, type OccasionKind, occasionSpan } from '#domain/occasion';
import { recordId } from '#feeds/identity';
import { documentReferences, type Naming } from '#feeds/record-parts';
import { occasionUrl } from '#feeds/register-records';
import { anniversaryWords } from '#strings/campaigns';
import { occasionKindLabel } from '#strings/labels';
import { occasionTimeWords } from '#strings/time';
import { firstDay, lastDay, type PartialDate } from '#vietnamese/partial-date';
import { addDays, type PlainDate } from '#vietnamese/plain-date';

/** Something for a calendar: whole days, the last one included. */
export interface CalendarEvent {
  id: string;
  name: string;
  from: PlainDate;
  to: PlainDate;
  category: string;
  lines: string[];
  url: string;
  campaign?: string;
  /** Day its content last changed, as far as the content says. */
  changedOn: PlainDate;
  cancelledOn?: PlainDate;
}

/** The calendar, and the first and last day of each campaign where no row of the calendar tells them. */
export function calendarEvents(naming: Naming): CalendarEvent[] {
  const { occasions, campaigns } = naming.bulletin;
  return [
    ...occasions.map((occasion) => ofOccasion(occasion, naming)),
    ...campaigns.flatMap((campaign) => ofCampaign(campaign, naming)),
  ].toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
}

function ofOccasion(occasion: Occasion, naming: Naming): CalendarEvent {
  const { name, years, kind, when, responsible, notes, campaign, cancelledOn } = occasion;
  const span = occasionSpan(occasion);
  return {
    id: recordId(naming.bulletin.site, 'lich', occasion),
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
  const { period, anniversary, name, slug } = campaign;
  const told = naming.bulletin.occasions.filter((occasion) => occasion.campaign === slug).map(({ kind }) => kind);
  const start = period.from && period.from.length > 4 && !told.includes('launch') ? period.from : undefined;
  const end = period.to && !told.includes('final-review') ? lastDay(period.to) : undefined;
  const day = anniversary && !told.includes('anniversary') ? anniversary : undefined;
  const common = commonOf(campaign, naming);
  return [
    ...(start ? [{ ...common('bat-dau', 'launch', start), name: `Bắt đầu phong trào “${name}”` }] : []),
    ...(end ? [{ ...common('ket-thuc', 'deadline', end), name: `Kết thúc phong trào “${name}”` }] : []),
    ...(day ? [{ ...common('ky-niem', 'anniversary', day.on), name: anniversaryWords(day.name, day.years) }] : []),
  ];
}

function commonOf(campaign: Campaign, { bulletin, routes, origin }: Naming) {
  const { slug, publishedOn, updatedOn } = campaign;
  const changedOn = updatedOn && updatedOn > publishedOn ? updatedOn : publishedOn;
  return (key: string, kind: OccasionKind, date: PartialDate) => ({
    id: `${recordId(bulletin.site, 'phong-trao', campaign)}/${key}`,
    ...{ from: firstDay(date), to: lastDay(date) },
    category: occasionKindLabel[kind],
    lines: [],
    url: origin + routes.campaign(slug),
    ...{ campaign: slug, changedOn },
  });
}
