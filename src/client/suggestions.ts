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
): { close: () => void } {
  const known = names.map((name) => ({ name, words: unaccented(name).split(/[^\p{L}\p{N}]+/u) }));
  const list: OptionList = { input, box, active: -1 };
  const acts = {
    open: () => show(list, goingOn(input.value, known)),
    close: () => show(list, []),
    take: (chosen: Element | null | undefined) => {
      acts.close();
      if (chosen) choose(chosen.textContent);
    },
  };
  asCombobox(list, acts);
  return acts;
}

interface Acts {
  open: () => void;
  close: () => void;
  take: (chosen: Element | null | undefined) => void;
}

function asCombobox(list: OptionList, acts: Acts): void {
  const { input, box } = list;
  const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': box.id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
  input.addEventListener('input', acts.open);
  input.addEventListener('blur', acts.close);
  input.form?.addEventListener('submit', acts.close);
  input.addEventListener('keydown', (event) => {
    // While an input method composes, the keys are its own.
    if (!event.isComposing && isHandled(event.key, list, acts)) event.preventDefault();
  });
  box.addEventListener('mousedown', (event) => {
    event.preventDefault();
    acts.take((event.target as Element).closest('[role=option]'));
  });
}

/** Whether the key meant the list; Enter without a chosen name sends the form, other keys stay with the text. */
function isHandled(key: string, list: OptionList, { open, close, take }: Acts): boolean {
  const { box, active } = list;
  const isOpen = !box.hidden;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!isOpen) open();
    if (!box.hidden) move(list, key === 'ArrowDown' ? 1 : -1);
    return !box.hidden;
  }
  if (key === 'Enter' && active >= 0) take(box.children[active]);
  else if (key === 'Escape' && isOpen) close();
  else {
    if (/^(?:Home|End|ArrowLeft|ArrowRight)$/u.test(key)) stand(list, -1);
    return false;
  }
  return true;
}

function show(list: OptionList, names: readonly string[]): void {
  list.box.replaceChildren(...names.map(option));
  list.box.hidden = names.length === 0;
  list.input.setAttribute('aria-expanded', String(names.length > 0));
  stand(list, -1);
}

/** From the text down to the first name or up to the last, and around. */
function move(list: OptionList, step: number): void {
  const count = list.box.children.length;
  const start = list.active < 0 && step < 0 ? 0 : list.active;
  stand(list, (start + step + count) % count);
}

function stand(list: OptionList, place: number): void {
  list.active = place;
  const options = [...list.box.children];
  options.forEach((each, at) => each.setAttribute('aria-selected', String(at === place)));
  if (place < 0) list.input.removeAttribute('aria-activedescendant');
  else list.input.setAttribute('aria-activedescendant', options[place]!.id);
}

function option(name: string, place: number): HTMLElement {
  const made = element('li', { id: `goi-y-${place + 1}` }, name);
  made.setAttribute('role', 'option');
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
