import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { writtenDay } from '#vietnamese/plain-date';
import { newestBeside, newestFirst } from '#views/exemplar/newest';
import type { Link } from '#views/link';

const MOST = 2;

/** What to read after a story: the next older ones of its field, then of all, around to the newest. */
export function nextStories(exemplar: Exemplar, edition: Edition): Link[] {
  const found = new Set(
    [newestBeside(exemplar, edition), newestFirst(edition)].flatMap((list) => after(exemplar, list)),
  );
  return [...found].slice(0, MOST).map(({ slug, name, publishedOn }) => ({
    href: edition.routes.exemplar(slug),
    label: name,
    note: writtenDay(publishedOn),
  }));
}

/** A made-up story follows only another. */
function after(exemplar: Exemplar, list: readonly Exemplar[]): Exemplar[] {
  const place = list.indexOf(exemplar);
  const found: Exemplar[] = [];
  for (let step = 1; step < list.length && found.length < MOST; step++) {
    const other = list[(place + step) % list.length]!;
    if (exemplar.isIllustration || !other.isIllustration) found.push(other);
  }
  return found;
}
