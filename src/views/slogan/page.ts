import type { Slogan } from '#domain/slogan';
import type { Edition } from '#routes/edition';
import { sloganKindLabel } from '#strings/labels';
import { periodWords } from '#strings/time';
import { capitalised } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { shortened } from '#vietnamese/shortened';
import type { JsonLd } from '#views/json-ld';
import { campaignLinks, documentLinks, type Fact, fact } from '#views/link';
import {
  byNewestSlogan,
  quoted,
  sloganDate,
  type SloganLine,
  sloganLine,
  type SloganSize,
  sloganSize,
  sloganTones,
} from '#views/slogan/line';
import type { PageWords } from '#views/page';
import { unitName } from '#views/unit/name';

/** Letters of the title in a browser tab. */
const TAB = 60;

export interface SloganPage {
  page: PageWords;
  kind: string;
  text: string;
  size: SloganSize;
  tone?: string | undefined;
  /** `Xã Tân Đức` */
  unit: string;
  facts: Fact[];
  notes: string[];
  /** Others of the same campaign or unit. */
  others: SloganLine[];
}

export function sloganPage(slogan: Slogan, edition: Edition): SloganPage {
  const unit = unitName(slogan.unit, sloganDate(slogan, edition), edition);
  return {
    page: pageWords(slogan, unit.full, edition),
    kind: sloganKindLabel[slogan.kind],
    text: capitalised(slogan.text),
    size: sloganSize(slogan.text),
    tone: sloganTones[slogan.kind],
    unit: capitalised(unit.short),
    facts: sloganFacts(slogan, edition),
    notes: slogan.notes,
    others: otherSlogans(slogan, edition),
  };
}

function pageWords(slogan: Slogan, issuer: string, edition: Edition): PageWords {
  const { routes } = edition;
  const title = quoted(shortened(slogan.text, TAB));
  return {
    title,
    description: `${sloganKindLabel[slogan.kind]} của ${issuer}: ${quoted(slogan.text)}`,
    path: routes.slogan(slogan.slug),
    type: 'article',
    current: 'slogans',
    breadcrumbs: [{ label: 'Khẩu hiệu', href: routes.slogans }, { label: title }],
    jsonLd: sloganJsonLd(slogan, issuer, edition),
  };
}

function sloganFacts(slogan: Slogan, edition: Edition): Fact[] {
  const { href, full, now } = unitName(slogan.unit, sloganDate(slogan, edition), edition);
  const time = periodWords(slogan.period);
  return [
    ...fact('Loại', sloganKindLabel[slogan.kind]),
    ...fact('Nơi đề ra', { text: capitalised(full), href, note: now }),
    ...fact('Thời gian', time && capitalised(time)),
    ...fact('Phong trào', ...campaignLinks(slogan.campaign ? [slogan.campaign] : [], edition)),
    ...fact('Văn bản', ...documentLinks(slogan.documents, edition)),
    ...fact('Đăng ngày', slogan.publishedOn && writtenDay(slogan.publishedOn)),
    ...fact('Sửa lần cuối', slogan.updatedOn && writtenDay(slogan.updatedOn)),
  ];
}

function otherSlogans(slogan: Slogan, edition: Edition): SloganLine[] {
  const isKin = (other: Slogan) => (slogan.campaign ? other.campaign === slogan.campaign : other.unit === slogan.unit);
  return edition.bulletin.slogans
    .filter((other) => other.slug !== slogan.slug && isKin(other))
    .toSorted(byNewestSlogan)
    .slice(0, 3)
    .map((other) => sloganLine(other, edition));
}

function sloganJsonLd(slogan: Slogan, issuer: string, { origin, routes }: Edition): JsonLd {
  return {
    '@type': 'Quotation',
    text: slogan.text,
    url: origin + routes.slogan(slogan.slug),
    inLanguage: 'vi',
    datePublished: slogan.publishedOn,
    dateModified: slogan.updatedOn,
    creator: { '@type': 'GovernmentOrganization', name: capitalised(issuer) },
  };
}
