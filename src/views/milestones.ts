import { type Occasion, occasionSpan, type OccasionTime } from '#domain/occasion';
import type { Campaign } from '#domain/campaign';
import type { Edition } from '#routes/edition';
import { anniversaryWords } from '#strings/campaigns';
import { occasionKindLabel } from '#strings/labels';
import { occasionTimeWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { writtenDay, type PlainDate } from '#vietnamese/plain-date';

/** One dated thing in the life of a campaign. */
export interface Milestone {
  when: string;
  name: string;
  kind: string;
  isPast: boolean;
  notes: string[];
}

/** The occasions of a campaign and its anniversary, in the order of time. */
export function milestones(campaign: Campaign, { bulletin, today }: Edition): Milestone[] {
  const occasions = bulletin.occasions.filter((occasion) => occasion.campaign === campaign.slug);
  const isListed = occasions.some(({ kind, when }) => kind === 'anniversary' && isOn(when, campaign.anniversary?.on));
  return [...occasions.map(dated), ...(isListed ? [] : anniversaryOf(campaign))]
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
    .map(({ to, ...milestone }) => ({ ...milestone, isPast: to < today }));
}

function isOn(when: OccasionTime, day: PlainDate | undefined): boolean {
  return when.type === 'day' && when.on === day;
}

interface Dated extends Pick<Milestone, 'when' | 'name' | 'kind' | 'notes'> {
  from: PlainDate;
  to: PlainDate;
}

function dated(occasion: Occasion): Dated {
  const { name, when, kind, notes } = occasion;
  const words = { when: capitalised(occasionTimeWords(when)), name, kind: occasionKindLabel[kind], notes };
  return { ...occasionSpan(occasion), ...words };
}

function anniversaryOf({ anniversary }: Campaign): Dated[] {
  if (!anniversary) return [];
  const { name, on, years } = anniversary;
  const kind = occasionKindLabel.anniversary;
  return [{ from: on, to: on, when: writtenDay(on), name: anniversaryWords(name, years), kind, notes: [] }];
}
