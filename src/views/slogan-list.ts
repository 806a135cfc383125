import { sloganKinds } from '#domain/slogan';
import type { Edition } from '#routes/edition';
import { sloganKindHeading } from '#strings/slogans';
import { collectionPage } from '#views/collection-json-ld';
import type { JsonLd } from '#views/json-ld';
import { byNewestSlogan, type SloganLine, sloganLine } from '#views/slogan-line';
import { yearLinks } from '#views/years';

const LONGEST = 60;

export interface SloganList {
  total: number;
  groups: SloganGroup[];
  /** Where the rest stands, when there are too many for one page. */
  older: ReturnType<typeof yearLinks>;
  jsonLd: JsonLd;
}

export interface SloganGroup {
  heading: string;
  count: number;
  lines: SloganLine[];
}

/** Slogans by kind, the newest first. */
export function sloganList(edition: Edition): SloganList {
  const { slogans } = edition.bulletin;
  const { routes } = edition;
  const links = slogans.map(({ slug, text }) => ({ href: routes.slogan(slug), label: text }));
  return {
    total: slogans.length,
    groups: sloganKinds.map((kind) => sloganGroup(kind, edition)).filter(({ count }) => count > 0),
    older: slogans.length > LONGEST ? yearLinks(edition) : [],
    jsonLd: collectionPage({ name: 'Khẩu hiệu', path: routes.slogans }, links, edition),
  };
}

function sloganGroup(kind: (typeof sloganKinds)[number], edition: Edition): SloganGroup {
  const ofKind = edition.bulletin.slogans.filter((slogan) => slogan.kind === kind).toSorted(byNewestSlogan);
  const shown = ofKind.slice(0, LONGEST / sloganKinds.length);
  const fits = edition.bulletin.slogans.length <= LONGEST;
  return {
    heading: sloganKindHeading[kind],
    count: ofKind.length,
    lines: (fits ? ofKind : shown).map((slogan) => sloganLine(slogan, edition)),
  };
}
