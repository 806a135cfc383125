import { isEmpty } from '#client/address';
import { askedIn, countChoices, type FilterChoices, passing, sayInUse } from '#client/filter-choices';
import { allFound, type IndexAccess, newestFirst } from '#client/index-access';
import { type PageParts } from '#client/page-parts';
import { type ResultList } from '#client/result-list';

/** One open search page. */
export interface Session {
  parts: PageParts;
  choices: FilterChoices;
  list: ResultList;
  index: IndexAccess;
  suggestions: { close: () => void };
  /** Counts the questions, so that a late answer does not overwrite a newer one. */
  turn: number;
}

/** Shows what answers the form. */
export async function look(session: Session): Promise<void> {
  const { list, index } = session;
  const now = askedIn(session);
  session.turn += 1;
  const own = session.turn;
  const isCurrent = () => own === session.turn;
  sayInUse(session.parts, now);
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
    if (isCurrent())
      await list.show({ ...found, pages, unfiltered: found.pages.length }, now, opened.engine, isCurrent);
    if (isCurrent()) await count(session);
  } catch {
    index.forget();
    if (!isCurrent()) return;
    session.suggestions.close();
    list.fail(() => void look(session));
  }
}

/** Counts cost a few small files, so they wait until the filters are open and something was asked. */
export async function count(session: Session): Promise<void> {
  const { parts, choices, index } = session;
  const now = askedIn(session);
  if (!parts.filters.open || isEmpty(now)) return;
  const opened = await index.open();
  const { pages } = await allFound(now, opened);
  await countChoices(choices, pages, now, opened.engine);
}
