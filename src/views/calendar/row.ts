import { type Occasion, occasionSpan } from '#domain/occasion';
import type { Edition } from '#routes/edition';
import { anniversaryWords } from '#strings/campaigns';
import { occasionKindLabel } from '#strings/labels';
import { occasionTimeWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { campaignLinks, documentLinks, type Link } from '#views/link';

/** One row of the calendar. */
export interface CalendarRow {
  id: string;
  /** Its own address, to be passed on. */
  href: string;
  /** As printed in the plan: `09`. */
  number?: string | undefined;
  /** `07/5/2024`, `Từ 16/12/2024 đến 20/12/2024`; absent for what only has a quarter. */
  when?: string | undefined;
  name: string;
  /** `Phát động`, `Kỷ niệm ngày 07/5/1954` */
  kind: string;
  isAnniversary: boolean;
  isPast: boolean;
  responsible: string[];
  links: Link[];
  notes: string[];
}

export function calendarRow(occasion: Occasion, edition: Edition): CalendarRow {
  const { kind, when, years, eventOn } = occasion;
  const { to } = occasionSpan(occasion);
  const campaigns = campaignLinks(occasion.campaign ? [occasion.campaign] : [], edition);
  return {
    id: rowId(occasion),
    href: occasionHref(occasion, edition),
    number: occasion.rowNumber,
    when: when.type === 'quarter' ? undefined : capitalised(occasionTimeWords(when)),
    name: years ? anniversaryWords(occasion.name, years) : occasion.name,
    kind: eventOn ? `Kỷ niệm ngày ${writtenDay(eventOn)}` : occasionKindLabel[kind],
    ...{ isAnniversary: kind === 'anniversary', isPast: to < edition.today },
    responsible: occasion.responsible,
    links: [...campaigns, ...documentLinks(occasion.documents, edition)],
    notes: [...cancellation(occasion), ...occasion.notes],
  };
}

/** Where it stands: the page of its year has every row. */
export function occasionHref(occasion: Occasion, { routes }: Edition): string {
  return `${routes.year(occasionSpan(occasion).from.slice(0, 4))}#${rowId(occasion)}`;
}

/** An id may not begin with a digit. */
function rowId({ id }: Occasion): string {
  return `viec-${id}`;
}

function cancellation({ cancelledOn }: Occasion): string[] {
  return cancelledOn ? [`Đã hủy ngày ${writtenDay(cancelledOn)}.`] : [];
}
