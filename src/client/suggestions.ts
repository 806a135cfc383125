import { element, type PageParts } from '#client/page-parts';
import { readQuery } from '#search/query';
import { unaccented } from '#vietnamese/unaccented';

const MOST = 6;

/** The list under the box: which of its options the arrow keys stand on, or -1. */
interface OptionList {
  input: HTMLInputElement;
  box: HTMLElement;
  active: number;
}

/** Names on this very page that go on from what is typed: a combobox with a list, as WAI-ARIA describes it. */
export function suggestWhileTyping(
  { input, suggestions: box }: PageParts,
  names: readonly string[],
  choose: (name: string) => void,
): void {
  const known = names.map((name) => ({ name, words: unaccented(name).split(/[^\p{L}\p{N}]+/u) }));
  const list: OptionList = { input, box, active: -1 };
  const open = () => show(list, goingOn(input.value, known));
  const take = (chosen: Element | null | undefined) => {
    const name = chosen?.textContent;
    show(list, []);
    if (name) choose(name);
  };
  asCombobox(input);
  input.addEventListener('input', open);
  input.addEventListener('blur', () => show(list, []));
  input.form?.addEventListener('submit', () => show(list, []));
  input.addEventListener('keydown', (event) => {
    if (isHandled(event.key, list, { open, take })) event.preventDefault();
  });
  box.addEventListener('mousedown', (event) => {
    event.preventDefault();
    take((event.target as Element).closest('[role=option]'));
  });
}

interface Acts {
  open: () => void;
  take: (chosen: Element | undefined) => void;
}

/** Whether the key meant the list; Enter without a chosen name sends the form. */
function isHandled(key: string, list: OptionList, { open, take }: Acts): boolean {
  const { box, active } = list;
  const isOpen = !box.hidden;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (isOpen) move(list, key === 'ArrowDown' ? 1 : -1);
    else open();
    return true;
  }
  if (key === 'Enter' && active >= 0) take(box.children[active]);
  else if (key === 'Escape' && isOpen) show(list, []);
  else return false;
  return true;
}

function show(list: OptionList, names: readonly string[]): void {
  list.active = -1;
  list.box.replaceChildren(...names.map(option));
  list.box.hidden = names.length === 0;
  list.input.setAttribute('aria-expanded', String(names.length > 0));
  list.input.removeAttribute('aria-activedescendant');
}

function move(list: OptionList, step: number): void {
  const options = [...list.box.children];
  const start = list.active < 0 && step < 0 ? 0 : list.active;
  list.active = (start + step + options.length) % options.length;
  options.forEach((each, place) => each.setAttribute('aria-selected', String(place === list.active)));
  list.input.setAttribute('aria-activedescendant', options[list.active]!.id);
}

function asCombobox(input: HTMLInputElement): void {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', 'goi-y');
  input.setAttribute('aria-expanded', 'false');
}

function option(name: string, place: number): HTMLElement {
  const made = element('li', { id: `goi-y-${place + 1}` }, name);
  made.setAttribute('role', 'option');
  made.setAttribute('aria-selected', 'false');
  return made;
}

/** Every typed word begins a word of the name. */
function goingOn(typed: string, known: readonly { name: string; words: readonly string[] }[]): string[] {
  const wanted = readQuery(typed).words.map(({ folded }) => folded);
  if (wanted.join('').length < 2) return [];
  return known
    .filter(({ words }) => wanted.every((start) => words.some((word) => word.startsWith(start))))
    .slice(0, MOST)
    .map(({ name }) => name);
}
