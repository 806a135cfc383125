import type { Unit } from '#domain/unit';
import { heirsOn } from '#domain/heirs';
import type { Edition } from '#routes/edition';
import { ancestorsOn, unitById } from '#strings/unit-lineage';
import { capitalised, fullUnitName, shortUnitName } from '#strings/units';
import type { PartialDate } from '#vietnamese/partial-date';
import type { Records } from '#views/published';

/** What a unit shows: its own, what the units below it did, and what was of those that it took over. */
export function rolledUp({ id }: Unit, edition: Edition): Records {
  const { campaigns, exemplars, slogans, awards } = edition.bulletin;
  const isPassedOn = (unit = '') => unit === id || soleHeir(unitById(unit, edition.bulletin), edition)?.id === id;
  const isHeld = (unit: string, on: PartialDate) => holdersOf(unit, on, edition).has(id);
  return {
    campaigns: campaigns.filter(({ launchedBy }) => isPassedOn(launchedBy)),
    slogans: slogans.filter(({ unit }) => isPassedOn(unit)),
    exemplars: exemplars.filter(({ unit, publishedOn }) => isHeld(unit, publishedOn)),
    awards: awards.filter(({ unit, decidedOn }) => isHeld(unit, decidedOn)),
  };
}

/** Whose it was, as far as the page of a unit does not say it: `Xóm Viên, xã Tân Đức`. */
export function ownerWithin({ id }: Unit, owner: string, on: PartialDate, edition: Edition): string | undefined {
  return holdersOf(owner, on, edition).get(id);
}

const kept = new WeakMap<Edition, Map<string, ReadonlyMap<string, string>>>();

/** Every unit that shows what a unit did on a date, with the name it stands under there; found once. */
function holdersOf(id: string, on: PartialDate, edition: Edition): ReadonlyMap<string, string> {
  const known = kept.get(edition) ?? new Map<string, ReadonlyMap<string, string>>();
  kept.set(edition, known);
  const key = `${id} ${on}`;
  const holders = known.get(key) ?? new Map(holdersIn(id, on, edition));
  known.set(key, holders);
  return holders;
}

/** Later ones do not replace what is said already: a unit knows its own before what it took over. */
function holdersIn(id: string, on: PartialDate, edition: Edition): [string, string][] {
  const unit = unitById(id, edition.bulletin);
  const line = unit ? [unit, ...ancestorsOn(unit, on, edition.bulletin)] : [];
  const named = (count: number) => capitalised(fullUnitName(line.slice(0, count).map(shortUnitName)));
  const own = line.map((member, index): [string, string] => [member.id, named(Math.max(1, index))]);
  const passedOn = line.flatMap((member, index) =>
    heirsAbove(member, edition).map((holder): [string, string] => [holder.id, named(index + 1)]),
  );
  const movedTo = unit ? ancestorsOn(unit, edition.today, edition.bulletin) : [];
  const moved = movedTo.map((holder): [string, string] => [holder.id, named(2)]);
  return [...moved, ...passedOn.toReversed(), ...own];
}

function heirsAbove(unit: Unit, edition: Edition): Unit[] {
  const heir = soleHeir(unit, edition);
  return heir ? [heir, ...ancestorsOn(heir, edition.today, edition.bulletin)] : [];
}

/** What took all of it over; one that was split does not say where its records went. */
function soleHeir(unit: Unit | undefined, { bulletin, today }: Edition): Unit | undefined {
  const [heir, ...others] = unit ? heirsOn(unit, today, bulletin) : [];
  return others.length === 0 && heir !== unit ? heir : undefined;
}
