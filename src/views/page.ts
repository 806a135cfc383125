import type { Edition } from '#routes/edition';
import { writtenDay } from '#vietnamese/plain-date';
import { archiveNotice, beforeItsEnd } from '#views/archive-notice';
import { contactsOf } from '#views/contact';
import { alternateLinks } from '#views/feed-links';
import { type Breadcrumb, breadcrumbList, type JsonLd, jsonLdText } from '#views/json-ld';
import { previewNotice } from '#views/preview-notice';
import { filledSections, isEmptySection, type Section } from '#views/sections';
import { cardOf, type ShareCard } from '#views/share-card';
import { unitName } from '#views/unit/name';

/** What every page tells its layout. */
export interface PageWords {
  title: string;
  description: string;
  /** One of `edition.routes`, so already under the base. */
  path: string;
  /** Told by itself where it is not the page's own words; `nothing` where the page may not be told of. */
  card?: ShareCard | 'nothing' | undefined;
  type?: 'website' | 'article' | undefined;
  jsonLd?: JsonLd | undefined;
  /** Without the home page, which always comes first. */
  breadcrumbs?: readonly Breadcrumb[] | undefined;
  current?: Section | undefined;
  noindex?: boolean | undefined;
  /** Whether the search of the site itself passes it by, though its path is that of a page it finds. */
  isPassedBy?: boolean | undefined;
}

/** Everything around the content of a page, in finished words. */
export function pageFrame(page: PageWords, edition: Edition) {
  const { bulletin, routes, origin } = edition;
  const canonical = origin + page.path;
  const card = cardOf(page.card === 'nothing' ? undefined : (page.card ?? page), edition);
  const breadcrumbs = breadcrumbsFromHome(page, edition);
  return {
    title: page.path === routes.home ? page.title : `${page.title} – ${bulletin.site.name}`,
    canonical,
    /** From search engines. */
    isHidden: [page.noindex, edition.preview, isEmptySection(page.path, edition)].some(Boolean),
    card: { ...card, image: origin + (card.image ?? routes.asset('chia-se.jpg')) },
    type: page.type ?? 'website',
    // Nobody reads the marks of a page that is kept from search engines.
    jsonLd: page.noindex ? undefined : jsonLdText([page.jsonLd, breadcrumbList(breadcrumbs, origin, canonical)]),
    breadcrumbs,
    masthead: masthead(edition, page),
    feeds: alternateLinks(page.path, edition),
    archive: archiveNotice(edition),
    preview: previewNotice(edition),
    footer: footer(edition),
  };
}

function breadcrumbsFromHome({ breadcrumbs = [] }: PageWords, { routes }: Edition): Breadcrumb[] {
  return breadcrumbs.length === 0 ? [] : [{ label: 'Trang chủ', href: routes.home }, ...breadcrumbs];
}

function masthead(edition: Edition, { path, current }: PageWords) {
  const { bulletin, routes, today } = edition;
  return {
    name: bulletin.site.name,
    tagline: `Chuyên trang thi đua ${unitName(bulletin.site.unit, today, edition).short}`,
    home: routes.home,
    /** The search page needs no way to itself. */
    search: path === routes.search ? undefined : `${routes.search}#tu-khoa`,
    sections: filledSections(edition).map((link) => ({ ...link, isCurrent: link.section === current })),
  };
}

function footer(edition: Edition) {
  const { bulletin, routes, today } = edition;
  const { site } = bulletin;
  return {
    governingBody: site.governingBody,
    responsible: site.responsible,
    before: beforeItsEnd(edition),
    contacts: contactsOf(edition),
    today: writtenDay(today),
    links: [
      { label: 'Giới thiệu một người tốt', href: routes.nominate },
      { label: 'Yêu cầu gỡ bài', href: routes.removal },
      { label: 'Về chuyên trang', href: routes.about },
      { label: 'Các đơn vị', href: routes.units },
      { label: 'Tìm kiếm', href: routes.search },
      { label: 'Dữ liệu mở, nhận tin mới', href: routes.data },
      { label: 'Hỗ trợ người đọc', href: routes.accessibility },
    ],
  };
}
