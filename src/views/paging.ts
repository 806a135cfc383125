import type { Link } from '#views/link';

const PER_PAGE = 50;

/** Where the head of a list stands, and its numbered pages. */
interface ListAddresses {
  head: string;
  page: (number: number) => string;
}

/** One page of a long list. Pages count from the oldest, so that what stands on a page never moves. */
interface ListPage<T> {
  number: number;
  items: T[];
}

/** The newest page, for the head of the list: never shorter than the list allows. */
export function newestPage<T>(newestFirst: readonly T[], perPage = PER_PAGE): T[] {
  return newestFirst.slice(0, perPage);
}

/** All pages of a list too long for one; none for a short list. */
export function numberedPages<T>(newestFirst: readonly T[], perPage = PER_PAGE): ListPage<T>[] {
  if (newestFirst.length <= perPage) return [];
  const oldestFirst = newestFirst.toReversed();
  return Array.from({ length: Math.ceil(oldestFirst.length / perPage) }, (_, index) => ({
    number: index + 1,
    items: oldestFirst.slice(index * perPage, (index + 1) * perPage).toReversed(),
  }));
}

/** Links to every page, newest first; the head of the list leads them. */
export function pageLinks(
  count: number,
  { head: list, page }: ListAddresses,
  current?: number,
): (Link & { isCurrent: boolean })[] {
  if (count === 0) return [];
  const numbers = Array.from({ length: count }, (_, index) => count - index);
  const head = { href: list, label: 'Mới nhất', isCurrent: current === undefined };
  return [
    head,
    ...numbers.map((number) => ({
      href: page(number),
      label: `Trang ${number}`,
      isCurrent: number === current,
    })),
  ];
}
