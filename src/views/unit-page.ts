import { levelOf, type Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { unitKindLabel } from '#strings/labels';
import { periodWords } from '#strings/time';
import { capitalised, shortUnitName, successionWords } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { lastDay } from '#vietnamese/partial-date';
import type { JsonLd } from '#views/json-ld';
import { documentLinks, type Fact, fact, type FactValue, type Link } from '#views/link';
import { type Published, publishedBy } from '#views/published';
import { ancestorsOn, fullNameOn, unitById, unitName } from '#views/unit-name';

export interface UnitPage {
  path: string;
  title: string;
  description: string;
  kicker: string;
  name: string;
  /** `huyện Phú Bình, tỉnh Thái Nguyên` as of its last day, or of today. */
  within?: string | undefined;
  /** `Nay thuộc xã Kha Sơn, tỉnh Thái Nguyên`. */
  now?: string | undefined;
  facts: Fact[];
  below: Link[];
  published: Published;
  notes: string[];
  jsonLd: JsonLd;
}

export function unitPage(unit: Unit, edition: Edition): UnitPage {
  const on = lastSeen(unit, edition);
  const above = ancestorsOn(unit, on, edition.bulletin).map(shortUnitName).join(', ');
  const { full, now } = unitName(unit.id, on, edition);
  return {
    path: edition.routes.unit(unit.id),
    title: capitalised(full),
    description: `${capitalised(full)}: phong trào thi đua, gương điển hình, khẩu hiệu và khen thưởng đã đăng.`,
    kicker: kickerOf(unit),
    name: capitalised(shortUnitName(unit)),
    within: above === '' ? undefined : above,
    now: now && capitalised(now),
    facts: [...unitFacts(unit, edition), ...historyFacts(unit, edition)],
    below: unitsBelow(unit, edition),
    published: publishedBy(unit, edition),
    notes: unit.notes,
    jsonLd: unitJsonLd(unit, edition),
  };
}

/** Its last day when it is no more. */
function lastSeen({ validity }: Unit, { today }: Edition) {
  const last = validity.to && lastDay(validity.to);
  return last && last < today ? last : today;
}

function kickerOf({ kind, kindWord }: Unit): string {
  if (kind === 'cluster') return 'Cụm, khối thi đua';
  if (kind === 'body') return 'Cơ quan, tổ chức';
  return capitalised(kindWord ?? unitKindLabel[kind]);
}

function unitFacts(unit: Unit, edition: Edition): Fact[] {
  const { routes } = edition;
  const held = periodWords(unit.validity);
  return [
    ...fact('Tồn tại', held && capitalised(held)),
    ...fact('Tên gọi khác', ...unit.otherNames),
    ...fact('Thuộc', ...unit.parents.map(({ unit: id, period }) => named(id, periodWords(period), edition))),
    ...fact('Thành viên', ...unit.members.map((id) => named(id, undefined, edition))),
    ...fact(
      'Mã đơn vị',
      ...unit.codes.map(({ scheme, code, period }) => ({
        text: `${code} (${scheme})`,
        note: periodWords(period),
      })),
    ),
    ...(unit.id === edition.bulletin.site.unit
      ? fact('Trang này', { text: 'Đơn vị chủ quản', href: routes.about })
      : []),
  ];
}

function named(id: string, note: string | undefined, { bulletin, routes }: Edition): FactValue {
  const unit = unitById(id, bulletin);
  return { text: unit ? capitalised(shortUnitName(unit)) : id, href: routes.unit(id), note };
}

/** What took it over, and what it took over. */
function historyFacts(unit: Unit, edition: Edition): Fact[] {
  const heirs = unit.successors.map((heir) => {
    const document = documentLinks(heir.document ? [heir.document] : [], edition)[0]?.label;
    const note = [successionWords(heir), document && `theo ${document}`, heir.note].filter(
      (said) => said !== undefined,
    );
    return named(heir.unit, note.join('; '), edition);
  });
  const predecessors = edition.bulletin.units.flatMap((other) =>
    other.successors
      .filter((heir) => heir.unit === unit.id)
      .map((heir) => named(other.id, successionWords(heir), edition)),
  );
  return [...fact('Chuyển về', ...heirs), ...fact('Tiếp nhận', ...predecessors)];
}

function unitsBelow(unit: Unit, { bulletin, routes }: Edition): Link[] {
  return bulletin.units
    .filter(({ parents }) => parents.some((parent) => parent.unit === unit.id))
    .map((child) => ({ href: routes.unit(child.id), label: capitalised(shortUnitName(child)) }))
    .toSorted((a, b) => byVietnamese(a.label, b.label));
}

function unitJsonLd(unit: Unit, { bulletin, origin, routes, today }: Edition): JsonLd {
  const parent = ancestorsOn(unit, today, bulletin)[0];
  const url = origin + routes.unit(unit.id);
  const name = capitalised(shortUnitName(unit));
  if (levelOf(unit) === 'beside') return { '@type': 'Organization', name, url };
  return {
    '@type': 'AdministrativeArea',
    name,
    url,
    containedInPlace: parent && {
      '@type': 'AdministrativeArea',
      name: capitalised(fullNameOn(parent, today, bulletin)),
    },
  };
}
