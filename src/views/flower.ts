import type { Exemplar } from '#domain/exemplar';
import type { Field } from '#domain/site';
import type { Edition } from '#routes/edition';

const FEWEST_PETALS = 5;
const MOST_PETALS = 13;
/** How a flower looks: its field gives colour and kind, those who took the story up give petals. */
export interface FlowerLook {
  colour: string;
  /** Number of the field among those of the site. */
  kind: number;
  petals: number;
}

/** Flowers of no story have eight petals. */
export function flowerOfField({ id, colour }: Field, { bulletin }: Pick<Edition, 'bulletin'>, petals = 8): FlowerLook {
  const kind = bulletin.site.fields.findIndex((field) => field.id === id);
  return { colour, kind: Math.max(0, kind), petals };
}

export function flowerOf(exemplar: Exemplar, edition: Pick<Edition, 'bulletin'>): FlowerLook {
  return flowerOfField(fieldOf(exemplar, edition), edition, petalCount(exemplar));
}

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

/** One petal of each kind of flower, upwards from the middle: round, pointed, notched, narrow, flat, knobbed. */
const PETALS = [
  'M0-2C7-2 7-20 0-20S-7-2 0-2',
  'M0-1Q10-10 0-22Q-10-10 0-1',
  'M0-2C4-6 9-16 5-20Q2-21 0-16Q-2-21-5-20C-9-16-4-6 0-2',
  'M0-2C4-6 4-20 0-22S-4-6 0-2',
  'M0-1L6-16L4-20H-4L-6-16Z',
  'M-1-2L-1-12A4.5 4.5 0 1 1 1-12L1-2Z',
] as const;

/** Outline of one petal; from the seventh kind on the same, round a ring. */
export function petalOf(kind: number): { outline: string; hasRing: boolean } {
  return { outline: PETALS[kind % PETALS.length]!, hasRing: Math.floor(kind / PETALS.length) % 2 === 1 };
}
