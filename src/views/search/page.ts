import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { capitalised, shortUnitName } from '#strings/units';
import { byVietnamese } from '#vietnamese/collation';
import { type AlphabetPart, byFirstLetter } from '#views/by-first-letter';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';
import { type FilterList, filterLists } from '#views/search/filters';
import { filledSections } from '#views/sections';
import { yearLinks } from '#views/years';

export interface SearchPage {
  page: PageWords;
  folder: string;
  /** The commune's own, for the script. */
  synonyms?: string | undefined;
  action: string;
  filters: FilterList[];
  /** What stands where, for a reader without scripts as well. */
  contents: { id: string; heading: string; links: Link[]; more?: Link | undefined }[];
  names: AlphabetPart[];
  namesHeading: string;
  moreNames?: Link | undefined;
}

/** Longest list the page carries; what is over is a click away. */
const LONGEST = 100;

/** Of more names than that, the page carries these many, the newest: a cut alphabet would be of no use. */
const NEWEST = 60;

export function searchPage(edition: Edition): SearchPage {
  const { bulletin, routes } = edition;
  return {
    page: {
      title: 'Tìm kiếm',
      description: `Tìm trong ${bulletin.site.name}.`,
      path: routes.search,
      breadcrumbs: [{ label: 'Tìm kiếm' }],
    },
    folder: routes.asset('pagefind/'),
    synonyms: bulletin.synonyms && JSON.stringify(bulletin.synonyms.map(({ typed, meant }) => ({ typed, meant }))),
    action: routes.search,
    filters: filterLists(edition),
    contents: contents(edition),
    ...namesOf(bulletin.exemplars, routes),
  };
}

function namesOf(exemplars: readonly Exemplar[], routes: Edition['routes']) {
  const count = exemplars.length;
  const links = (some: readonly Exemplar[]) =>
    byFirstLetter(some.map(({ slug, name }) => ({ href: routes.exemplar(slug), label: name })));
  if (count <= LONGEST) return { names: links(exemplars), namesHeading: 'Gương điển hình, từ A đến Y' };
  const newest = exemplars.toSorted((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1)).slice(0, NEWEST);
  return {
    names: links(newest),
    namesHeading: `${NEWEST} gương mới đăng, từ A đến Y`,
    moreNames: { href: routes.exemplars, label: `Xem cả ${count} gương điển hình` },
  };
}

function contents(edition: Edition): SearchPage['contents'] {
  const { bulletin, routes } = edition;
  const campaigns = bulletin.campaigns.map(({ slug, name }) => ({
    href: routes.campaign(slug),
    label: capitalised(name),
  }));
  const units = bulletin.units.map((unit) => ({ href: routes.unit(unit.id), label: capitalised(shortUnitName(unit)) }));
  const fields = bulletin.site.fields.map(({ id, name }) => ({ href: routes.field(id), label: name }));
  return [
    { id: 'cac-linh-vuc', heading: 'Lĩnh vực', links: fields },
    {
      id: 'cac-phong-trao',
      heading: 'Phong trào',
      ...cut(campaigns, { href: routes.campaigns, label: 'Tất cả phong trào' }),
    },
    { id: 'cac-don-vi', heading: 'Đơn vị', ...cut(units, { href: routes.units, label: 'Tất cả đơn vị' }) },
    { id: 'cac-nam', heading: 'Theo năm', links: yearLinks(edition) },
    { id: 'cac-trang', heading: 'Các trang', links: pages(edition) },
  ].filter(({ links }) => links.length > 0);
}

function cut(links: Link[], more: Link) {
  const sorted = links.toSorted((a, b) => byVietnamese(a.label, b.label));
  return { links: sorted.slice(0, LONGEST), more: sorted.length > LONGEST ? more : undefined };
}

function pages(edition: Edition): Link[] {
  const { routes } = edition;
  return [
    { href: routes.home, label: 'Trang chủ' },
    ...filledSections(edition).map(({ href, label }) => ({ href, label })),
    { href: routes.units, label: 'Các đơn vị' },
    { href: routes.about, label: 'Về chuyên trang' },
    { href: routes.nominate, label: 'Giới thiệu một người tốt' },
    { href: routes.accessibility, label: 'Hỗ trợ người đọc' },
  ];
}
