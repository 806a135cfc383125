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

/** What the form asks for. */
export function askedIn({ parts, choices: { list } }: { parts: PageParts; choices: FilterChoices }): Asked {
  const chosen = searchFilters.flatMap((filter) => {
    const value = list(filter)?.value;
    return value ? [[filter, value] as const] : [];
  });
  const isNewestFirst = list('sap-xep')?.value === 'moi';
  return { query: parts.input.value, filters: Object.fromEntries(chosen), isNewestFirst };
}

export function chooseFilters({ list }: FilterChoices, { filters, isNewestFirst }: Omit<Asked, 'query'>): void {
  for (const filter of searchFilters) {
    const select = list(filter);
    if (select) choose(select, filters[filter] ?? '');
  }
  const order = list('sap-xep');
  if (order) order.value = isNewestFirst ? 'moi' : '';
}

/** An old address may ask for what is there no more. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.value = '';
}

/** Its button is gone with the choices, so the keyboard goes on from their name. */
export function chooseNone({ filters }: PageParts, choices: FilterChoices): void {
  chooseFilters(choices, { filters: {}, isNewestFirst: false });
  filters.querySelector('summary')!.focus();
}

/** Says beside the closed filters how many are in use; the results need not make room for the open ones. */
export function sayInUse({ inUse, unfilter }: PageParts, { filters, isNewestFirst }: Asked): void {
  const count = Object.keys(filters).length + Number(isNewestFirst);
  inUse.textContent = count > 0 ? ` (đang chọn ${count})` : '';
  unfilter.hidden = count === 0;
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
