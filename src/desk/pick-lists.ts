import type { Bulletin } from '#domain/bulletin';
import { contains, statusOf } from '#domain/period';
import type { Register } from '#domain/references';
import type { Unit } from '#domain/unit';
import { fullNameOn } from '#strings/unit-lineage';
import { capitalised, shortUnitName } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import type { PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** One entry to pick: its id is written, its name is read. */
export interface Pick {
  value: string;
  label: string;
  /** A name short enough to type, where the label is long. */
  short?: string;
}

/** What a form offers wherever a record is named, from the content itself. */
export type PickLists = Record<Register, Pick[]>;

export function pickLists(bulletin: Bulletin, today: PlainDate): PickLists {
  const { site, documents, campaigns, exemplars, awards } = bulletin;
  return {
    units: unitPicks(bulletin, today),
    documents: sorted(documents.map(({ id, number, type, subject }) => pick(id, number ?? type, subject))),
    campaigns: sorted(campaigns.map(({ slug, name }) => pick(slug, name))),
    fields: site.fields.map(({ id, name }) => pick(id, name)),
    exemplars: sorted(exemplars.map(({ slug, name }) => pick(slug, name))),
    awards: sorted(awards.map(({ slug, number, decidedBy }) => pick(slug, number ?? slug, decidedBy))),
  };
}

/** The home unit, what lies below it, the others, and those of the past; every one with what stands above it. */
function unitPicks(bulletin: Bulletin, today: PlainDate): Pick[] {
  const home = bulletin.site.unit;
  const rank = ({ id, validity }: Unit) =>
    id === home ? 0 : statusOf(validity, today) === 'ended' ? 3 : id.endsWith(`.${home}`) ? 1 : 2;
  const ranks = new Map(bulletin.units.map((unit) => [unit.id, rank(unit)]));
  const picks = bulletin.units.map((unit) => ({
    ...pick(unit.id, capitalised(fullNameOn(unit, dayOf(unit, today), bulletin))),
    short: shortUnitName(unit),
  }));
  const isTold = (label: string) => picks.filter((other) => other.label === label).length === 1;
  return sorted(
    picks.map((one) => (isTold(one.label) ? one : { ...one, label: `${one.label} – ${one.value}` })),
  ).toSorted((a, b) => ranks.get(a.value)! - ranks.get(b.value)!);
}

/** A day the unit stands on: today, if it can be. */
function dayOf({ validity }: Unit, today: PlainDate): PartialDate {
  if (contains(validity, today)) return today;
  return (statusOf(validity, today) === 'upcoming' ? validity.from : validity.to) ?? today;
}

function pick(value: string, ...words: string[]): Pick {
  return { value, label: words.join(' – ') };
}

function sorted(picks: Pick[]): Pick[] {
  return picks.toSorted((a, b) => byVietnamese(a.label, b.label));
}
