import { type Exemplar, exemplarKinds } from '#domain/exemplar';
import { real } from '#domain/illustrations';
import type { Edition } from '#routes/edition';
import type { Picture } from '#stories/picture';
import { exemplarKindLabel } from '#strings/labels';
import { slugOf } from '#vietnamese/slug';
import { collectionWords } from '#views/collection-words';
import { picturedCards } from '#views/exemplar/card';
import { newestFirst } from '#views/exemplar/newest';
import { flowerOfField } from '#views/flower';
import type { PageWords } from '#views/page';
import { newestPage, numberedPages, pageLinks } from '#views/paging';
import { realCount } from '#views/published';

const PER_PAGE = 24;

/** The head of the list: the newest stories. */
export function exemplarList(edition: Edition, pictureOf: (file: string) => Promise<Picture>) {
  const words = { title: 'Gương điển hình', description: LIST_DESCRIPTION, path: edition.routes.exemplars };
  return listOf(newestPage(newestFirst(edition), PER_PAGE), { words, pictureOf }, edition);
}

const LIST_DESCRIPTION =
  'Người tốt, việc tốt, mô hình mới, nhân tố mới và cách làm hay: những tấm gương được giới thiệu để mọi người cùng biết, cùng học.';

/** One numbered page. */
export function exemplarListPage(number: number, edition: Edition, pictureOf: (file: string) => Promise<Picture>) {
  const words = {
    title: `Gương điển hình, trang ${number}`,
    description: `Những tấm gương đã đăng, trang ${number}, tính từ bài cũ nhất.`,
    path: edition.routes.exemplarsPage(number),
  };
  const items = exemplarPages(edition).find((page) => page.number === number)?.items ?? [];
  return listOf(items, { words, pictureOf, number }, edition);
}

export function exemplarPages(edition: Edition) {
  return numberedPages(newestFirst(edition), PER_PAGE);
}

export type ExemplarList = Awaited<ReturnType<typeof listOf>>;

interface ListWords {
  words: PageWords;
  number?: number;
  pictureOf: (file: string) => Promise<Picture>;
}

async function listOf(exemplars: readonly Exemplar[], { words, number, pictureOf }: ListWords, edition: Edition) {
  const links = real(exemplars).map(({ slug, name }) => ({ href: edition.routes.exemplar(slug), label: name }));
  const page = collectionWords(words, links, edition);
  return {
    page: { ...page, current: 'exemplars' as const, ...(number && { breadcrumbs: crumbs(number, edition) }) },
    isAwaited: real(edition.bulletin.exemplars).length === 0,
    kinds: kindGroups(exemplars),
    fields: fieldChips(edition),
    cards: (await picturedCards(exemplars, edition, pictureOf)).map((card, index) => ({
      card,
      group: slugOf(exemplarKindLabel[exemplars[index]!.kind]),
    })),
    pages: pageLinks(
      exemplarPages(edition).length,
      { head: edition.routes.exemplars, page: edition.routes.exemplarsPage },
      number,
    ),
  };
}

function crumbs(number: number, { routes }: Edition) {
  return [{ label: 'Gương điển hình', href: routes.exemplars }, { label: `Trang ${number}` }];
}

/** The kinds on this page; a link to one hides the others, without a script. */
function kindGroups(exemplars: readonly Exemplar[]) {
  return exemplarKinds
    .map((kind) => ({
      id: slugOf(exemplarKindLabel[kind]),
      label: exemplarKindLabel[kind],
      ...counted(exemplars.filter((exemplar) => exemplar.kind === kind)),
    }))
    .filter(({ total }) => total > 0);
}

function fieldChips(edition: Edition) {
  const { bulletin, routes } = edition;
  return bulletin.site.fields
    .map((field) => ({
      href: routes.field(field.id),
      label: field.name,
      flower: flowerOfField(field, edition),
      ...counted(bulletin.exemplars.filter(({ fields }) => fields.includes(field.id))),
    }))
    .filter(({ total }) => total > 0);
}

function counted(exemplars: readonly Exemplar[]) {
  return { total: exemplars.length, count: realCount(exemplars) };
}
