import type { Exemplar } from '#domain/exemplar';
import type { Field } from '#domain/site';
import type { Edition } from '#routes/edition';

const FEWEST_PETALS = 5;
const MOST_PETALS = 13;

/** Five petals, and one more for each place that took it up. */
export function petalCount({ adoptions }: Pick<Exemplar, 'adoptions'>): number {
  return Math.min(FEWEST_PETALS + adoptions.length, MOST_PETALS);
}

/** The main field of a story; its colour is the flower's. */
export function fieldOf({ fields }: Pick<Exemplar, 'fields'>, { bulletin }: Pick<Edition, 'bulletin'>): Field {
  const known = bulletin.site.fields;
  return known.find(({ id }) => id === fields[0]) ?? known[0] ?? { id: '', name: '', colour: '#a81c1c' };
}

/** A number from a name, the same in every build (FNV-1a). */
export function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16_777_619) >>> 0, 2_166_136_261);
}
