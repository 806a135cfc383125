import { datasetNames } from '#feeds/data-files';
import { datasetPages, sharedRecords } from '#feeds/datasets';
import { defaultLicence } from '#feeds/feed-frame';
import { feedGroups } from '#feeds/feed-list';
import type { Edition } from '#routes/edition';
import { datasetWords, feedGroupLabel } from '#strings/data';
import { feedHref, feedsOf } from '#views/feed-links';
import type { Link } from '#views/link';
import type { PageWords } from '#views/page';

/** `/du-lieu/`: every file there is to take. */
export interface DataPage {
  page: PageWords;
  licence: Link;
  feeds: { heading: string; rows: { title: string; links: Link[] }[] }[];
  datasets: Dataset[];
  calendars: Link[];
  wholes: (Link & { note: string })[];
}

interface Dataset {
  id: string;
  name: string;
  about: string;
  count: string;
  /** For Excel. */
  tables: Link[];
  /** For programs. */
  files: Link[];
}

export function dataPage(edition: Edition): DataPage {
  const { bulletin, routes } = edition;
  const { name, link } = bulletin.site.licence ?? defaultLicence;
  return {
    page: pageWords(edition),
    licence: { label: name, href: link },
    feeds: feedGroups
      .map((group) => ({ heading: feedGroupLabel[group], rows: feedRows(group, edition) }))
      .filter(({ rows }) => rows.length > 0),
    datasets: datasets(edition),
    calendars: [{ href: routes.calendarFile, label: 'Thêm vào lịch (lich.ics)' }],
    wholes: wholes(edition),
  };
}

function pageWords({ bulletin, routes }: Edition): PageWords {
  return {
    title: 'Dữ liệu mở, nhận tin mới',
    description: `Tin mới của ${bulletin.site.name} gửi tới tận máy, lịch để thêm vào điện thoại, bảng để mở bằng Excel.`,
    path: routes.data,
    breadcrumbs: [{ label: 'Dữ liệu mở' }],
  };
}

function feedRows(group: (typeof feedGroups)[number], edition: Edition) {
  const { name } = edition.bulletin.site;
  return feedsOf(edition)
    .filter((feed) => feed.group === group)
    .map((feed) => ({
      title: feed.group === 'all' ? 'Tất cả tin' : feed.title.replace(` – ${name}`, ''),
      links: [
        { href: feedHref(feed, 'atom', edition), label: 'Atom' },
        { href: feedHref(feed, 'rss', edition), label: 'RSS' },
        { href: feedHref(feed, 'json', edition), label: 'JSON' },
      ],
    }));
}

function datasets(edition: Edition): Dataset[] {
  const records = sharedRecords(edition.shared);
  return datasetNames.map((id) => ({
    id,
    ...datasetWords[id],
    count: `${records[id].length} mục`,
    ...datasetLinks(id, datasetPages<unknown>(records[id]).length, edition),
  }));
}

export function datasetLinks(name: string, pages: number, { routes }: Edition): Pick<Dataset, 'tables' | 'files'> {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const label = (words: string, page: number) => (page === 1 ? words : `${words}, phần ${page}`);
  const files = (type: string, words: string) =>
    numbers.map((page) => ({ href: routes.dataset(name, page, type), label: label(words, page) }));
  return {
    tables: files('excel.csv', 'Bảng cho Excel'),
    files: [
      ...files('csv', 'CSV'),
      ...files('json', 'JSON'),
      { href: routes.schema(name), label: 'Lược đồ JSON' },
      { href: routes.dataFields(name), label: 'Giải thích từng trường' },
    ],
  };
}

function wholes({ routes }: Edition): DataPage['wholes'] {
  return [
    { href: routes.dump, label: 'toan-bo.json', note: 'mọi bản ghi và toàn văn trong một tệp' },
    { href: routes.catalogue, label: 'danh-muc.jsonld', note: 'danh mục dữ liệu theo DCAT' },
    { href: routes.manifest, label: 'manifest.json', note: 'mã kiểm tra SHA-256 của từng tệp trên trang' },
    { href: routes.dataFields('toan-bo'), label: 'Giải thích toan-bo.json', note: 'từng trường trong tệp ấy' },
    { href: routes.schema('toan-bo'), label: 'Lược đồ của toan-bo.json', note: 'JSON Schema 2020-12' },
    { href: routes.dataFields('nguon-tin'), label: 'Giải thích nguồn tin JSON', note: 'kể cả phần mở rộng _bulletin' },
    { href: routes.schema('nguon-tin'), label: 'Lược đồ của nguồn tin JSON', note: 'JSON Schema 2020-12' },
  ];
}
