import { parentOn, type Unit } from '#domain/unit';
import { fullUnitName, shortUnitName } from '#strings/units';
import type { PartialDate } from '#vietnamese/partial-date';

/** Of whatever channel. */
interface Units {
  units: readonly Unit[];
}

export function unitById(id: string, { units }: Units): Unit | undefined {
  return units.find((unit) => unit.id === id);
}

/** Own name first, then what stands above it on a date; the state is said of itself alone. */
export function fullNameOn(unit: Unit, date: PartialDate, bulletin: Units): string {
  if (unit.kind === 'state') return unit.name;
  return fullUnitName([unit, ...ancestorsOn(unit, date, bulletin)].map(shortUnitName));
}

/** From the nearest up. */
export function ancestorsOn(unit: Unit, date: PartialDate, bulletin: Units, below: readonly string[] = []): Unit[] {
  const parent = unitById(parentOn(unit, date) ?? '', bulletin);
  if (!parent || parent.kind === 'state' || below.includes(parent.id)) return [];
  return [parent, ...ancestorsOn(parent, date, bulletin, [...below, unit.id])];
}
