import { parentOn, type Unit } from '#domain/unit';
import { heirsOn } from '#domain/heirs';
import { contains } from '#domain/period';
import type { Edition } from '#routes/edition';
import { fullNameOn, unitById } from '#strings/unit-lineage';
import { nowPartOf, shortUnitName } from '#strings/units';
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

/** A unit that lives on under another: what stands above it now, where that differs from the record's date. */
function parentsSince(
  unit: Unit,
  { date, today }: { date: PartialDate; today: PlainDate },
  bulletin: Edition['bulletin'],
): Unit[] {
  const above = unitById(parentOn(unit, date) ?? '', bulletin);
  if (!above || above.kind === 'state') return [];
  const parent = unitById(parentOn(unit, today) ?? above.id, bulletin) ?? above;
  const [heir, ...others] = heirsOn(parent, today, bulletin);
  // A parent that was split does not say which part the unit went to.
  if (!heir || others.length > 0 || !contains(heir.validity, today)) return [];
  return fullNameOn(heir, today, bulletin) === fullNameOn(above, date, bulletin) ? [] : [heir];
}
