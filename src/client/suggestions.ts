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

/** Pages linked on this very page whose names go on from what is typed: a combobox as WAI-ARIA describes it. */
export function suggestWhileTyping(
  { input, suggestions: box }: PageParts,
  links: readonly HTMLElement[],
): { close: () => void } {
  const known = links.map((link) => ({ link, words: unaccented(link.textContent).split(/[^\p{L}\p{N}]+/u) }));
  const list: OptionList = { input, box, active: -1 };
  const acts = {
    open: () => show(list, goingOn(input.value, known)),
    close: () => show(list, []),
  };
  asCombobox(list, acts);
  return acts;
}

interface Acts {
  open: () => void;
  close: () => void;
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
  // The box keeps the focus, and the list stays open until it was tapped.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('click', acts.close);
}

/** Whether the key meant the list; Enter without a chosen name sends the form, other keys stay with the text. */
function isHandled(key: string, list: OptionList, { open, close }: Acts): boolean {
  const { box, active } = list;
  const isOpen = !box.hidden;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!isOpen) open();
    if (!box.hidden) move(list, key === 'ArrowDown' ? 1 : -1);
    return !box.hidden;
  }
  if (key === 'Enter' && active >= 0) (box.children[active] as HTMLElement).click();
  else if (key === 'Escape' && isOpen) close();
  else {
    if (/^(?:Home|End|ArrowLeft|ArrowRight)$/u.test(key)) stand(list, -1);
    return false;
  }
  return true;
}

function show(list: OptionList, links: readonly HTMLElement[]): void {
  list.box.replaceChildren(...links.map(option));
  list.box.hidden = links.length === 0;
  list.input.setAttribute('aria-expanded', String(links.length > 0));
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

/** To choose a name is to follow its link. */
function option(link: HTMLElement, place: number): HTMLElement {
  const made = element('li', { id: `goi-y-${place + 1}`, onclick: () => link.click() }, link.textContent);
  made.setAttribute('role', 'option');
  return made;
}

/** Every typed word begins a word of the name. */
function goingOn(typed: string, known: readonly { link: HTMLElement; words: readonly string[] }[]): HTMLElement[] {
  const wanted = readQuery(typed).words.map(({ folded }) => folded);
  if (wanted.join('').length < 2) return [];
  return known
    .filter(({ words }) => wanted.every((start) => words.some((word) => word.startsWith(start))))
    .slice(0, MOST)
    .map(({ link }) => link);
}
