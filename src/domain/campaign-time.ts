import type { Bulletin } from '#domain/bulletin';
import type { Campaign } from '#domain/campaign';
import { issueDate, type LegalDocument } from '#domain/legal-document';
import { type Period, type PeriodStatus, statusOf } from '#domain/period';
import type { Unit } from '#domain/unit';
import { firstDay, lastDay, type PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** `undated`: no end is printed, and nothing says any more that it goes on. */
export type CampaignStatus = PeriodStatus | 'undated';

type Timed = Pick<Campaign, 'period' | 'launchedBy' | 'publishedOn' | 'updatedOn' | 'documents' | 'anniversary'>;
type Known = Pick<Bulletin, 'units' | 'documents' | 'site'>;

/** How long it runs: no campaign outlives the unit that launched it, whose end is not foreseen while it stands. */
export function campaignLife({ period, launchedBy }: Timed, units: readonly Unit[], today: PlainDate): Period {
  const end = endOf(launchedBy, units);
  const isCut = end !== undefined && end < today && period.to !== undefined && end < lastDay(period.to);
  return isCut ? { ...period, to: end } : period;
}

export function campaignStatus(campaign: Timed, known: Known, today: PlainDate): CampaignStatus {
  const life = campaignLife(campaign, known.units, today);
  const status = statusOf(life, today);
  if (status !== 'running' || life.to) return status;
  return today <= saidToRunUntil(campaign, known) ? 'running' : 'undated';
}

/** Without an end: to the end of the newest year that tells of it, while the units that told of it stand. */
function saidToRunUntil({ period, anniversary, ...campaign }: Timed, { units, documents, site }: Known): string {
  const told = [period.from, campaign.updatedOn, toldOn(campaign, documents)].filter((day) => day !== undefined);
  const year = told.toSorted().at(-1)?.slice(0, 4);
  const ends = [year && `${year}-12-31`, endOf(campaign.launchedBy, units), endOf(site.unit, units), anniversary?.on];
  // What is not known is sorted last.
  return year === undefined ? '' : ends.toSorted()[0]!;
}

function endOf(unit: string | undefined, units: readonly Unit[]): PlainDate | undefined {
  const end = units.find(({ id }) => id === unit)?.validity.to;
  return end && lastDay(end);
}

/** The day it was put on the site, or else of the newest document that it rests on. */
function toldOn(
  { publishedOn, documents }: Pick<Campaign, 'publishedOn' | 'documents'>,
  register: readonly LegalDocument[],
): PartialDate | undefined {
  const issued = documents.flatMap((id) => issueDate(id, register) ?? []);
  return publishedOn ?? issued.toSorted().at(-1);
}

/** The day it was launched, as far as it is known: never after it ended, whenever it was told of. */
export function launchDate(
  { period, ...campaign }: Pick<Campaign, 'period' | 'publishedOn' | 'documents'>,
  register: readonly LegalDocument[],
): PartialDate | undefined {
  if (period.from) return period.from;
  const told = toldOn(campaign, register);
  return period.to && (!told || lastDay(period.to) < firstDay(told)) ? period.to : told;
}
