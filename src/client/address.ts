import { type SearchFilter, searchFilters } from '#strings/search';

/** What the address of the search page asks for. */
export interface Asked {
  query: string;
  filters: Partial<Record<SearchFilter, string>>;
  isNewestFirst: boolean;
}

export function readAddress(search: string): Asked {
  const values = new URLSearchParams(search);
  const filters = searchFilters.flatMap((filter) => {
    const value = values.get(filter);
    return value ? [[filter, value] as const] : [];
  });
  return {
    query: values.get('q') ?? '',
    filters: Object.fromEntries(filters),
    isNewestFirst: values.get('sap-xep') === 'moi',
  };
}

/** `?q=thi+đua&loai=guong`; empty when nothing is asked for. */
export function writtenAddress({ query, filters, isNewestFirst }: Asked): string {
  const values = new URLSearchParams({
    ...(query && { q: query }),
    ...filters,
    ...(isNewestFirst && { 'sap-xep': 'moi' }),
  });
  return values.size === 0 ? '' : `?${values.toString()}`;
}

/** Whether anything is chosen beside the query. */
export function isNarrowed({ filters, isNewestFirst }: Asked): boolean {
  return Object.keys(filters).length > 0 || isNewestFirst;
}

export function isEmpty({ query, filters }: Asked): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0;
}
