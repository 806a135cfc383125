import { isNarrowed, readAddress, writtenAddress } from '#client/address';
import { askedIn, chooseFilters, chooseNone, filterChoices } from '#client/filter-choices';
import { indexOf } from '#client/index-access';
import { pageParts } from '#client/page-parts';
import { resultList } from '#client/result-list';
import { count, look, type Session } from '#client/session';
import { suggestWhileTyping } from '#client/suggestions';

/** How long the fingers must rest before we look. */
const PAUSE = 250;

/** Where the open filters leave room for results. */
const ROOMY = '(min-width: 48em)';

/** Makes `/tim-kiem/` search: the address says what for, and the form writes the address. */
export function startSearchPage(): void {
  const parts = pageParts();
  const choices = filterChoices(parts);
  const links = [...parts.contents.querySelectorAll<HTMLElement>('[data-names] a')];
  const list = resultList(
    parts,
    choices.label,
    links.map(({ textContent }) => textContent),
  );
  const suggestions = suggestWhileTyping(parts, links);
  const session: Session = { parts, choices, list, index: indexOf(parts.root), suggestions, turn: 0 };
  parts.root.classList.add('awake');
  listen(session);
  read(session);
}

function listen(session: Session): void {
  const { parts, index } = session;
  let pause: ReturnType<typeof setTimeout>;
  parts.input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => ask(session, 'replaceState'), PAUSE);
  });
  parts.input.addEventListener('focus', () => void index.open().catch(() => undefined), { once: true });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    send(session);
  });
  parts.filters.addEventListener('change', () => ask(session, 'pushState'));
  parts.unfilter.addEventListener('click', () => {
    chooseNone(parts, session.choices);
    ask(session, 'pushState');
  });
  parts.filters.addEventListener('toggle', () => void count(session));
  addEventListener('popstate', () => read(session));
}

/** What was typed is whole: on a phone its keyboard leaves the screen to the results. */
function send(session: Session): void {
  if (matchMedia('(pointer: coarse)').matches) session.parts.input.blur();
  ask(session, 'pushState');
}

/** From the form to the address, and to the results. */
function ask(session: Session, way: 'pushState' | 'replaceState'): void {
  const address = writtenAddress(askedIn(session));
  if (address !== location.search) history[way](null, '', location.pathname + address);
  void look(session);
}

/** From the address to the form, and to the results. */
function read(session: Session): void {
  const { parts, choices } = session;
  const address = readAddress(location.search);
  parts.input.value = address.query;
  chooseFilters(choices, address);
  if (isNarrowed(address) && matchMedia(ROOMY).matches) parts.filters.open = true;
  void look(session);
}
