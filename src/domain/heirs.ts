import { contains, statusOf } from '#domain/period';
import type { Unit } from '#domain/unit';
import type { PlainDate } from '#vietnamese/plain-date';

/** The units that stand for it on a day: itself, or what it was merged into, and that in turn. */
export function heirsOn(
  unit: Unit,
  today: PlainDate,
  bulletin: { units: readonly Unit[] },
  seen: readonly string[] = [],
): Unit[] {
  const due = unit.successors.filter(({ on, unit: id }) => on <= today && !seen.includes(id) && id !== unit.id);
  if (due.length === 0 || stillStands(unit, today)) return [unit];
  const heirs = due.flatMap(({ unit: id }) => {
    const heir = bulletin.units.find((candidate) => candidate.id === id);
    return heir ? heirsOn(heir, today, bulletin, [...seen, unit.id]) : [];
  });
  return [...new Set(heirs)];
}

/** Whether it has only given parts away. */
function stillStands({ successors, validity }: Unit, today: PlainDate): boolean {
  return contains(validity, today) && successors.every(({ on, part }) => part === 'part' || on > today);
}

/** The unit a site speaks for, once it is no more. */
export function endedHome(
  { site, units }: { site: { unit: string }; units: readonly Unit[] },
  today: PlainDate,
): Unit | undefined {
  const home = units.find(({ id }) => id === site.unit);
  return home && statusOf(home.validity, today) === 'ended' ? home : undefined;
}

/** Those that took a unit over, without what is left of it. */
export function followersOf(unit: Unit, today: PlainDate, bulletin: { units: readonly Unit[] }): Unit[] {
  return heirsOn(unit, today, bulletin).filter(({ id }) => id !== unit.id);
}
