import type { Asked } from '#client/address';
import type { PagefindEngine } from '#client/pagefind-engine';
import type { PageParts } from '#client/page-parts';
import type { Label } from '#client/result-card';
import { type SearchFilter, searchFilters } from '#strings/search';

/** The lists of filter values that the page was printed with, each value with the number of its pages. */
export function filterChoices({ form }: PageParts) {
  const list = (filter: string) => form.elements.namedItem(filter) as HTMLSelectElement | null;
  const label: Label = (filter, value) =>
    [...(list(filter)?.options ?? [])].filter((option) => option.value === value && value !== '').map(labelOf)[0];
  return { list, label };
}

/** `Khẩu hiệu (5)` → `Khẩu hiệu` */
function labelOf({ text }: HTMLOptionElement): string {
  return text.replace(/ \(\d+\)$/u, '');
}

export type FilterChoices = ReturnType<typeof filterChoices>;

export function chosenFilters({ list }: FilterChoices): Asked['filters'] {
  return Object.fromEntries(
    searchFilters.flatMap((filter) => (list(filter)?.value ? [[filter, list(filter)!.value]] : [])),
  );
}

export function chooseFilters({ list }: FilterChoices, { filters }: Asked): void {
  for (const filter of searchFilters) {
    const select = list(filter);
    if (select) select.value = filters[filter] ?? '';
  }
}

/** The pages that pass every filter but, where one is named, that one. */
export async function passing(
  pages: readonly string[],
  { filters }: Asked,
  engine: PagefindEngine,
  but?: SearchFilter,
) {
  const wanted = Object.entries(filters).filter(([filter]) => filter !== but);
  const sets = await Promise.all(wanted.map(([filter, value]) => engine.filtered(filter, value)));
  return pages.filter((page) => sets.every((set) => set.has(page)));
}

/** Writes beside every value how many of the pages found have it. */
export async function countChoices(
  { list }: FilterChoices,
  pages: readonly string[],
  asked: Asked,
  engine: PagefindEngine,
) {
  await engine.values();
  for (const filter of searchFilters) {
    const others = await passing(pages, asked, engine, filter);
    for (const option of list(filter)?.options ?? []) {
      if (option.value === '') continue;
      const holders = await engine.filtered(filter, option.value);
      option.textContent = `${labelOf(option)} (${others.filter((page) => holders.has(page)).length})`;
    }
  }
}
