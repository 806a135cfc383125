import { levelOf, type Unit } from '#domain/unit';
import { statusOf } from '#domain/period';
import type { Edition } from '#routes/edition';
import { unitLevelLabel } from '#strings/labels';
import { periodWords } from '#strings/time';
import { capitalised, shortUnitName } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { collectionWords } from '#views/collection-words';
import type { PageWords } from '#views/page';

/** A unit with those below it, as the tree of units shows it. */
export interface UnitNode {
  href: string;
  name: string;
  isHome: boolean;
  /** `đến 30/6/2025`, for a unit that is no more or not yet. */
  validity?: string | undefined;
  below: UnitNode[];
}

interface UnitTree {
  page: PageWords;
  total: number;
  roots: UnitNode[];
}

export function unitTree(edition: Edition): UnitTree {
  const { units } = edition.bulletin;
  const roots = units.filter(({ parents }) => !units.some(({ id }) => parents.some(({ unit }) => unit === id)));
  const links = units.map((unit) => ({ href: edition.routes.unit(unit.id), label: nameIn(unit, edition) }));
  const isAnyOver = units.some(({ validity }) => statusOf(validity, edition.today) === 'ended');
  return {
    page: collectionWords(
      {
        title: 'Đơn vị',
        description: `Các đơn vị có tên trong chuyên trang, theo cấp${isAnyOver ? '; kể cả những đơn vị đã sáp nhập' : ''}.`,
        path: edition.routes.units,
      },
      links,
      edition,
    ),
    total: units.length,
    roots: sorted(roots).map((unit) => node(unit, edition, [])),
  };
}

function node(unit: Unit, edition: Edition, above: readonly string[]): UnitNode {
  const { bulletin, routes, today } = edition;
  const isOver = statusOf(unit.validity, today) !== 'running';
  return {
    href: routes.unit(unit.id),
    name: nameIn(unit, edition),
    isHome: unit.id === bulletin.site.unit,
    validity: isOver ? periodWords(unit.validity) : undefined,
    below: unitsBelow(unit, edition)
      .filter(({ id }) => !above.includes(id))
      .map((child) => node(child, edition, [...above, unit.id])),
  };
}

/** `Xã Kha Sơn (cũ)` of one that is no more, where another bears its name. */
function nameIn(unit: Unit, { bulletin: { units }, today }: Edition): string {
  const name = shortUnitName(unit);
  const isOld =
    statusOf(unit.validity, today) === 'ended' &&
    units.some((other) => other.id !== unit.id && shortUnitName(other) === name);
  return capitalised(isOld ? `${name} (cũ)` : name);
}

/** Under one parent only, today's if it has one, so that a unit stands in the tree once. */
function unitsBelow({ id }: Unit, { bulletin, today }: Edition): Unit[] {
  const parentOf = ({ parents }: Unit) =>
    parents.findLast(({ period }) => statusOf(period, today) === 'running') ?? parents.at(-1);
  return sorted(bulletin.units.filter((unit) => parentOf(unit)?.unit === id));
}

const LEVELS = Object.keys(unitLevelLabel);

function sorted(units: readonly Unit[]): Unit[] {
  return units.toSorted(
    (a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)) || byVietnamese(a.name, b.name),
  );
}
