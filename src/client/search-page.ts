import { type Asked, isEmpty, readAddress, writtenAddress } from '#client/address';
import {
  chooseFilters,
  chosenFilters,
  countChoices,
  type FilterChoices,
  filterChoices,
  passing,
} from '#client/filter-choices';
import { allFound, type IndexAccess, indexOf, newestFirst } from '#client/index-access';
import { type PageParts, pageParts } from '#client/page-parts';
import { type ResultList, resultList } from '#client/result-list';
import { suggestWhileTyping } from '#client/suggestions';

/** How long the fingers must rest before we look. */
const PAUSE = 250;

interface Session {
  parts: PageParts;
  choices: FilterChoices;
  list: ResultList;
  index: IndexAccess;
  /** Counts the questions, so that a late answer does not overwrite a newer one. */
  turn: number;
}

/** Makes `/tim-kiem/` search: the address says what for, and the form writes the address. */
export function startSearchPage(): void {
  const parts = pageParts();
  const choices = filterChoices(parts);
  const names = [...parts.contents.querySelectorAll('[data-names] a')].map(({ textContent }) => textContent);
  const list = resultList(parts, choices.label, names);
  const session: Session = { parts, choices, list, index: indexOf(parts.root), turn: 0 };
  parts.root.classList.add('awake');
  suggestWhileTyping(parts, names, (name) => {
    parts.input.value = name;
    ask(session, 'pushState');
  });
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
    ask(session, 'pushState');
  });
  parts.filters.addEventListener('change', () => ask(session, 'pushState'));
  parts.filters.addEventListener('toggle', () => void count(session));
  addEventListener('popstate', () => read(session));
}

function asked({ parts, choices }: Session): Asked {
  const isNewestFirst = choices.list('sap-xep')?.value === 'moi';
  return { query: parts.input.value, filters: chosenFilters(choices), isNewestFirst };
}

/** From the form to the address, and to the results. */
function ask(session: Session, way: 'pushState' | 'replaceState'): void {
  const address = writtenAddress(asked(session));
  if (address !== location.search) history[way](null, '', location.pathname + address);
  void look(session);
}

/** From the address to the form, and to the results. */
function read(session: Session): void {
  const { parts, choices } = session;
  const address = readAddress(location.search);
  parts.input.value = address.query;
  chooseFilters(choices, address);
  if (Object.keys(address.filters).length > 0 || address.isNewestFirst) parts.filters.open = true;
  void look(session);
}

async function look(session: Session): Promise<void> {
  const { list, index } = session;
  const now = asked(session);
  session.turn += 1;
  const own = session.turn;
  const isCurrent = () => own === session.turn;
  if (isEmpty(now)) {
    list.clear();
    return;
  }
  list.wait();
  try {
    const opened = await index.open();
    const found = await allFound(now, opened);
    const kept = await passing(found.pages, now, opened.engine);
    const pages = now.isNewestFirst ? await newestFirst(kept, opened.engine) : kept;
    if (isCurrent()) await list.show({ ...found, pages }, now, opened.engine, isCurrent);
    if (isCurrent()) await count(session);
  } catch {
    index.forget();
    if (isCurrent()) list.fail(() => void look(session));
  }
}

/** Counts cost a few small files, so they wait until the filters are open and something was asked. */
async function count(session: Session): Promise<void> {
  const { parts, choices, index } = session;
  const now = asked(session);
  if (!parts.filters.open || isEmpty(now)) return;
  const opened = await index.open();
  const { pages } = await allFound(now, opened);
  await countChoices(choices, pages, now, opened.engine);
}
