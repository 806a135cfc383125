import type { Exemplar } from '#domain/exemplar';
import type { Edition } from '#routes/edition';
import { byNewestExemplar } from '#views/exemplar/line';
import { fieldOf } from '#views/flower';

// A site of ten thousand stories has hundreds of lists of them: they are sorted once for all.
const sorted = new WeakMap<Edition['bulletin'], { all: Exemplar[]; byField: Map<string, Exemplar[]> }>();

export function newestFirst(edition: Edition): Exemplar[] {
  return sortedIn(edition).all;
}

/** Those that have their main field in common with this one, itself among them. */
export function newestBeside(exemplar: Exemplar, edition: Edition): Exemplar[] {
  return sortedIn(edition).byField.get(fieldOf(exemplar, edition).id) ?? [];
}

function sortedIn(edition: Edition) {
  const known = sorted.get(edition.bulletin);
  if (known) return known;
  const all = edition.bulletin.exemplars.toSorted(byNewestExemplar);
  const found = { all, byField: Map.groupBy(all, (exemplar) => fieldOf(exemplar, edition).id) };
  sorted.set(edition.bulletin, found);
  return found;
}
