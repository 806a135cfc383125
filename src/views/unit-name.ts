import type { Bulletin } from '#domain/bulletin';
import { contains } from '#domain/period';
import { parentOn, type Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { fullUnitName, nowPartOf, shortUnitName } from '#strings/units';
import type { PartialDate } from '#vietnamese/partial-date';
import type { PlainDate } from '#vietnamese/plain-date';

/** A unit as a record names it: as of the record's date, with what it belongs to now added. */
export interface UnitName {
  href: string;
  /** `xã Tân Đức` */
  short: string;
  /** `xã Tân Đức, huyện Phú Bình, tỉnh Thái Nguyên` */
  full: string;
  /** `nay thuộc xã Kha Sơn, tỉnh Thái Nguyên`; absent while nothing has changed. */
  now?: string;
}

export function unitName(id: string, date: PartialDate, { bulletin, routes, today }: Edition): UnitName {
  const unit = unitById(id, bulletin);
  if (!unit) return { href: routes.unit(id), short: id, full: id };
  const heirs = heirsOn(unit, today, bulletin).filter((heir) => heir.id !== unit.id);
  const moved = heirs.length === 0 ? parentsSince(unit, { date, today }, bulletin) : heirs;
  const now = nowPartOf(moved.map((heir) => fullNameOn(heir, today, bulletin)));
  const name = { href: routes.unit(id), short: shortUnitName(unit), full: fullNameOn(unit, date, bulletin) };
  return now === undefined ? name : { ...name, now };
}

export function unitById(id: string, { units }: Bulletin): Unit | undefined {
  return units.find((unit) => unit.id === id);
}

/** Own name first, then what stands above it on a date; the state itself is not said. */
export function fullNameOn(unit: Unit, date: PartialDate, bulletin: Bulletin): string {
  return fullUnitName([unit, ...ancestorsOn(unit, date, bulletin)].map(shortUnitName));
}

/** From the nearest up. */
export function ancestorsOn(unit: Unit, date: PartialDate, bulletin: Bulletin, below: readonly string[] = []): Unit[] {
  const parent = unitById(parentOn(unit, date) ?? '', bulletin);
  if (!parent || parent.kind === 'state' || below.includes(parent.id)) return [];
  return [parent, ...ancestorsOn(parent, date, bulletin, [...below, unit.id])];
}

/** The units that stand for it on a day: itself, or what it was merged into, and that in turn. */
export function heirsOn(unit: Unit, today: PlainDate, bulletin: Bulletin, seen: readonly string[] = []): Unit[] {
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

/** A unit that lives on under another: what stands above it now, where that differs from the record's date. */
function parentsSince(
  unit: Unit,
  { date, today }: { date: PartialDate; today: PlainDate },
  bulletin: Bulletin,
): Unit[] {
  const above = unitById(parentOn(unit, date) ?? '', bulletin);
  if (!above || above.kind === 'state') return [];
  const parent = unitById(parentOn(unit, today) ?? above.id, bulletin) ?? above;
  const [heir, ...others] = heirsOn(parent, today, bulletin);
  // A parent that was split does not say which part the unit went to.
  if (!heir || others.length > 0) return [];
  return fullNameOn(heir, today, bulletin) === fullNameOn(above, date, bulletin) ? [] : [heir];
}
