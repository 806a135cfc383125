import { contains } from '#domain/period';
import { parentOn, type Unit } from '#domain/unit';
import { fullUnitName, shortUnitName } from '#strings/units';
import type { PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

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

/** The units that stand for it on a day: itself, or what it was merged into, and that in turn. */
export function heirsOn(unit: Unit, today: PlainDate, bulletin: Units, seen: readonly string[] = []): Unit[] {
  const due = unit.successors.filter(({ on, unit: id }) => on <= today && !seen.includes(id) && id !== unit.id);
  if (due.length === 0 || stillStands(unit, today)) return [unit];
  const heirs = due.flatMap(({ unit: id }) => {
    const heir = unitById(id, bulletin);
    return heir ? heirsOn(heir, today, bulletin, [...seen, unit.id]) : [];
  });
  return [...new Set(heirs)];
}

/** Whether it has only given parts away. */
function stillStands({ successors, validity }: Unit, today: PlainDate): boolean {
  return contains(validity, today) && successors.every(({ on, part }) => part === 'part' || on > today);
}
