import { levelOf, type Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { capitalised, shortUnitName, unitLevelHeading } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { lastDay } from '#vietnamese/partial-date';
import type { JsonLd } from '#views/json-ld';
import type { Fact, Link } from '#views/link';
import type { PageWords } from '#views/page';
import { exemplarLine } from '#views/exemplar/line';
import { type Published, published } from '#views/published';
import { unitFacts } from '#views/unit/facts';
import { ancestorsOn, fullNameOn } from '#strings/unit-lineage';
import { unitName } from '#views/unit/name';
import { ownerWithin, rolledUp } from '#views/unit/roll-up';

export interface UnitPage {
  page: PageWords;
  kicker: string;
  name: string;
  /** `huyện Phú Bình, tỉnh Thái Nguyên` as of its last day, or of today. */
  within?: string | undefined;
  /** `Nay thuộc xã Kha Sơn, tỉnh Thái Nguyên`. */
  now?: string | undefined;
  facts: Fact[];
  below: Link[];
  /** `Trong xã Tân Đức` */
  belowHeading: string;
  published: Published;
  notes: string[];
}

export function unitPage(unit: Unit, edition: Edition): UnitPage {
  const on = lastSeen(unit, edition);
  const above = ancestorsOn(unit, on, edition.bulletin).map(shortUnitName).join(', ');
  const { full, now } = unitName(unit.id, on, edition);
  return {
    page: pageWords(unit, capitalised(unit.kind === 'state' ? shortUnitName(unit) : full), edition),
    kicker: kickerOf(unit),
    name: capitalised(shortUnitName(unit)),
    within: above === '' ? undefined : above,
    now: now && capitalised(now),
    facts: unitFacts(unit, edition),
    below: unitsBelow(unit, edition),
    belowHeading: `Trong ${shortUnitName(unit)}`,
    published: publishedBy(unit, edition),
    notes: unit.notes,
  };
}

/** With whose each story was: a hamlet's, or of a commune that is no more. */
function publishedBy(unit: Unit, edition: Edition): Published {
  return published(rolledUp(unit, edition), edition, (story) => {
    const line = exemplarLine(story, edition);
    return { ...line, unit: ownerWithin(unit, story.unit, story.publishedOn, edition) ?? line.unit };
  });
}

function pageWords(unit: Unit, title: string, edition: Edition): PageWords {
  const { routes } = edition;
  return {
    title,
    description: `${title}: phong trào thi đua, gương điển hình, khẩu hiệu và khen thưởng đã đăng.`,
    path: routes.unit(unit.id),
    breadcrumbs: [{ label: 'Đơn vị', href: routes.units }, { label: capitalised(shortUnitName(unit)) }],
    jsonLd: unitJsonLd(unit, edition),
  };
}

/** Its last day when it is no more. */
function lastSeen({ validity }: Unit, { today }: Edition) {
  const last = validity.to && lastDay(validity.to);
  return last && last < today ? last : today;
}

function kickerOf({ kind }: Unit): string {
  return kind === 'cluster' ? 'Cụm, khối thi đua' : unitLevelHeading[levelOf({ kind })];
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
